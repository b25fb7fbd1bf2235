package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.Stack;
import java.util.TreeSet;

public class VeertiendeVerzamel extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "stad");
        lijsten(p, out);
        rijen(p, out);
        verzamelingen(p, out);
        nest(p, out);
        hulp(p, out);
        samen(req.getParameterValues("kleur"), out);
    }

    private void lijsten(String p, PrintWriter out) {
        List<String> a = new ArrayList<>();
        List<String> b = new ArrayList<>();
        a.add("Breda");
        a.add(p);
        b.add("Breda");
        out.println(a.get(1)); // EXPECT
        out.println(a.get(0)); // SAFE
        out.println(a); // EXPECT
        out.println(b); // SAFE
        b.addAll(a);
        out.println(b.get(b.size() - 1)); // EXPECT
        a.remove(1);
        out.println(a); // SAFE
        b.set(2, "Goirle");
        out.println(b.get(2)); // SAFE
        a.add(0, p);
        out.println(a.get(0)); // EXPECT
        out.println(a.get(1)); // SAFE
        a.clear();
        a.add("Oss");
        out.println(a.get(0)); // SAFE
    }

    private void rijen(String p, PrintWriter out) {
        Deque<String> stapel = new ArrayDeque<>();
        stapel.push(p);
        stapel.push("boven");
        out.println(stapel.pop()); // SAFE
        out.println(stapel.pop()); // EXPECT
        Queue<String> wacht = new LinkedList<>();
        wacht.offer(p);
        wacht.offer("achter");
        out.println(wacht.poll()); // EXPECT
        out.println(wacht.poll()); // SAFE
        LinkedList<String> keten = new LinkedList<>();
        keten.addFirst(p);
        keten.addLast("eind");
        out.println(keten.getFirst()); // EXPECT
        out.println(keten.peekLast()); // SAFE
        keten.removeFirst();
        out.println(keten.getFirst()); // SAFE
        PriorityQueue<String> eerst = new PriorityQueue<>();
        eerst.add(p);
        eerst.add("midden");
        out.println(eerst.poll()); // EXPECT
        out.println(eerst.poll()); // EXPECT
        out.println(eerst.poll()); // SAFE
        Stack<String> oud = new Stack<>();
        oud.push("bodem");
        oud.push(p);
        out.println(oud.firstElement()); // SAFE
        out.println(oud.peek()); // EXPECT
    }

    private void verzamelingen(String p, PrintWriter out) {
        Set<String> zak = new HashSet<>(Set.of("een", "twee"));
        Set<String> vast = Set.copyOf(zak);
        out.println(zak.add(p)); // SAFE
        for (String s : zak) {
            out.println(s); // EXPECT
        }
        for (String s : vast) {
            out.println(s); // SAFE
        }
        TreeSet<String> boom = new TreeSet<>(zak);
        out.println(boom.first()); // EXPECT
        zak.removeIf(s -> !vast.contains(s));
        zak.addAll(vast);
        out.println(boom.pollLast()); // EXPECT
        boom.clear();
        out.println(boom); // SAFE
    }

    private void nest(String p, PrintWriter out) {
        List<List<String>> bord = new ArrayList<>();
        bord.add(new ArrayList<>(List.of("a")));
        bord.add(new ArrayList<>(List.of("b")));
        bord.get(1).add(p);
        out.println(bord.get(1).get(1)); // EXPECT
        out.println(bord.get(1).get(0)); // SAFE
        out.println(bord.get(0)); // SAFE
        List<String> rij = bord.remove(1);
        out.println(bord); // SAFE
        out.println(String.join(",", rij)); // EXPECT
    }

    private void hulp(String p, PrintWriter out) {
        List<String> l = new ArrayList<>(List.of("x", "y"));
        l.add(p);
        Collections.swap(l, 0, 2);
        out.println(l.get(0)); // EXPECT
        out.println(l.get(2)); // SAFE
        Collections.reverse(l);
        out.println(l.get(2)); // EXPECT
        out.println(l.get(0)); // SAFE
        out.println(Collections.nCopies(2, l.get(2))); // EXPECT
        List<String> gesloten = List.copyOf(l);
        l.replaceAll(VeertiendePagina.Masker::over);
        out.println(l); // SAFE
        out.println(gesloten); // EXPECT
        Collections.fill(l, p);
        out.println(l.get(0)); // EXPECT
        Object[] los = l.subList(1, 2).toArray();
        out.println(los[0]); // EXPECT
        out.println(los.length); // SAFE
    }

    private void samen(String[] kleuren, PrintWriter out) {
        List<String> k = kleuren == null ? List.of() : List.of(kleuren);
        List<Integer> maten = new ArrayList<>();
        k.forEach(s -> maten.add(s.length()));
        out.println(maten); // SAFE
        out.println(String.join("+", k)); // EXPECT
    }
}
