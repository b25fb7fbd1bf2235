package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@WebServlet("/v25/triezoeker")
public class TrieZoeker extends HttpServlet {

    static final class Trie {
        private final Map<Character, Trie> kind = new TreeMap<>();
        private String lading;

        void voeg(String s, String l) {
            Trie t = this;
            for (char c : s.toCharArray()) {
                t = t.kind.computeIfAbsent(c, k -> new Trie());
            }
            t.lading = l;
        }

        String zoek(String s) {
            Trie t = this;
            for (int i = 0; i < s.length(); i++) {
                t = t.kind.get(s.charAt(i));
                if (t == null) {
                    return "mis";
                }
            }
            return t.lading == null ? "tak" : t.lading;
        }

        void woorden(String kop, List<String> uit) {
            if (lading != null) {
                uit.add(kop);
            }
            kind.forEach((c, t) -> t.woorden(kop + c, uit));
        }

        int knopen() {
            return 1 + kind.values().stream().mapToInt(Trie::knopen).sum();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        Trie t = new Trie();
        t.voeg("aap", "dier");
        t.voeg("aal", req.getHeader("X-Vis"));
        PrintWriter out = resp.getWriter();
        List<String> w = new ArrayList<>();
        t.woorden("", w);
        out.println(w); // SAFE
        out.println(t.zoek("aap")); // SAFE
        out.println(t.zoek("aal")); // EXPECT
        out.println(t.zoek("aa")); // SAFE
        t.voeg(p, "woord");
        w.clear();
        t.woorden("", w);
        out.println(w); // EXPECT
        out.println(t.zoek(p)); // SAFE
        out.println(t.kind.get(t.kind.keySet().iterator().next()).kind.keySet()); // EXPECT
        out.println(t.kind.keySet()); // EXPECT
    }
}
