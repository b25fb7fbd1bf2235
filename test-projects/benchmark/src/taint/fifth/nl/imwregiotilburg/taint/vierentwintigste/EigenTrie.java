package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class EigenTrie extends HttpServlet {
    static class Trie {
        private final Map<Character, Trie> kinderen = new TreeMap<>();
        private boolean einde;

        void voegToe(String woord) {
            Trie t = this;
            for (char c : woord.toCharArray()) {
                t = t.kinderen.computeIfAbsent(c, k -> new Trie());
            }
            t.einde = true;
        }

        boolean bevat(String woord) {
            Trie t = this;
            for (char c : woord.toCharArray()) {
                t = t.kinderen.get(c);
                if (t == null) {
                    return false;
                }
            }
            return t.einde;
        }

        int knopen() {
            int n = 1;
            for (Trie k : kinderen.values()) {
                n += k.knopen();
            }
            return n;
        }

        void woorden(String voor, List<String> uit) {
            if (einde) {
                uit.add(voor);
            }
            kinderen.forEach((c, t) -> t.woorden(voor + c, uit));
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Trie vuil = new Trie();
        vuil.voegToe(req.getParameter("naam"));
        Trie schoon = new Trie();
        schoon.voegToe("appel");
        List<String> lijst = new ArrayList<>();
        vuil.woorden("", lijst);
        out.println(lijst.get(0)); // EXPECT
        out.println(vuil.bevat("appel")); // SAFE
        List<String> fruit = new ArrayList<>();
        schoon.woorden("", fruit);
        out.println(fruit); // SAFE
    }
}
