package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

public class TweeentwintigsteVerzamelingen extends HttpServlet {
    private enum Dag { MA, DI, WO }

    private record Stuk(int rang, String tekst) {
    }

    @Override
    public void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        PrintWriter pen = antwoord.getWriter();
        String gif = vraag.getHeader("Referer");
        {
            Set<String> s = new LinkedHashSet<>();
            s.add("vooraan");
            s.add(gif);
            pen.println(s.iterator().next()); // SAFE
            pen.println(s); // EXPECT
            pen.println(s.contains(gif)); // SAFE
            s.remove(gif);
            pen.println(s); // SAFE
            s.addAll(List.of(gif));
            for (Object x : s.toArray()) {
                pen.println(x); // EXPECT
            }
            s.retainAll(Set.of("vooraan"));
            pen.println(s); // SAFE
        }
        {
            Set<String> links = new HashSet<>(Set.of("l"));
            Set<String> rechts = new HashSet<>(Set.of("r"));
            links.add(gif);
            pen.println(rechts); // SAFE
            rechts.addAll(links);
            pen.println(rechts); // EXPECT
            rechts.clear();
            pen.println(rechts.isEmpty()); // SAFE
            rechts.add(Masker.over(gif));
            pen.println(rechts); // SAFE
        }
        {
            // ordered by the constant rank, not by the text
            NavigableSet<Stuk> n = new TreeSet<>(Comparator.comparingInt(Stuk::rang));
            n.add(new Stuk(2, gif));
            n.add(new Stuk(1, "eerste"));
            n.add(new Stuk(3, "laatste"));
            n.add(new Stuk(3, gif));
            pen.println(n.first().tekst()); // SAFE
            pen.println(n.last().tekst()); // SAFE
            pen.println(n.higher(new Stuk(1, "")).tekst()); // EXPECT
            pen.println(n.headSet(new Stuk(2, ""))); // SAFE
            pen.println(n.tailSet(new Stuk(2, ""))); // EXPECT
            pen.println(n.pollFirst().tekst()); // SAFE
            pen.println(n.first().tekst()); // EXPECT
            pen.println(n.first().rang()); // SAFE
            pen.println(n); // EXPECT
            pen.println(n.descendingIterator().next().tekst()); // SAFE
        }
        bits(pen, gif);
        wikkels(pen, gif);
        ouderwets(pen, gif);
    }

    private static void bits(PrintWriter pen, String gif) {
        BitSet bs = new BitSet();
        bs.set(gif.length());
        pen.println(bs.get(3)); // SAFE
        EnumSet<Dag> dagen = EnumSet.of(Dag.MA, Dag.WO);
        StringBuilder met = new StringBuilder();
        StringBuilder zonder = new StringBuilder();
        for (Dag d : dagen) {
            met.append(d).append(gif);
            zonder.append(d).append("-");
        }
        pen.println(zonder); // SAFE
        pen.println(met); // EXPECT
        pen.println(dagen); // SAFE
        String[] namen = {"n0", gif, "n2"};
        BitSet keus = new BitSet();
        keus.set(0);
        keus.set(2);
        String som = "";
        for (int i = keus.nextSetBit(0); i >= 0; i = keus.nextSetBit(i + 1)) {
            som += namen[i];
        }
        pen.println(som); // SAFE
        keus.set(1);
        for (int i = keus.nextSetBit(0); i >= 0; i = keus.nextSetBit(i + 1)) {
            pen.println(namen[i]); // EXPECT
        }
    }

    private static void wikkels(PrintWriter pen, String gif) {
        List<String> bron = new ArrayList<>();
        List<String> wikkel = Collections.synchronizedList(bron);
        List<String> controle = Collections.checkedList(new ArrayList<>(), String.class);
        wikkel.add(gif);
        controle.add("goed");
        pen.println(bron.get(0)); // EXPECT
        pen.println(controle.get(0)); // SAFE
        Collection<String> alleenLezen = Collections.unmodifiableCollection(bron);
        pen.println(alleenLezen.iterator().next()); // EXPECT
        List<String> momentopname = List.copyOf(controle);
        controle.add(gif);
        pen.println(momentopname); // SAFE
        pen.println(controle.get(1)); // EXPECT
        pen.println(controle.get(0)); // SAFE
        pen.println(Collections.max(List.of(gif, "b"))); // EXPECT
        pen.println(Collections.max(List.of("a", "b"))); // SAFE
        pen.println(Collections.emptyList()); // SAFE
        Collections.addAll(bron, "een", "twee");
        pen.println(bron.get(2)); // SAFE
        Collections.fill(bron, "gevuld");
        pen.println(bron.get(0)); // SAFE
        Collections.replaceAll(bron, "gevuld", gif);
        pen.println(bron.get(1)); // EXPECT
        List<String> geplakt = new ArrayList<>(bron);
        geplakt.addAll(0, List.of("v0", gif));
        pen.println(geplakt.get(0)); // SAFE
        pen.println(geplakt.get(1)); // EXPECT
        Collections.rotate(bron, 1);
        pen.println(bron); // EXPECT
        Set<String> alleen = Collections.singleton(gif);
        pen.println(Collections.disjoint(alleen, bron)); // SAFE
        pen.println(alleen); // EXPECT
    }

    private static void ouderwets(PrintWriter pen, String gif) {
        Hashtable<String, String> h = new Hashtable<>();
        h.put("k", gif);
        Enumeration<String> sleutels = h.keys();
        Enumeration<String> waarden = h.elements();
        pen.println(sleutels.nextElement()); // SAFE
        pen.println(waarden.nextElement()); // EXPECT
        Properties standaard = new Properties();
        standaard.setProperty("kleur", gif);
        Properties eigen = new Properties(standaard);
        eigen.setProperty("maat", "groot");
        pen.println(eigen.getProperty("kleur")); // EXPECT
        pen.println(eigen.getProperty("maat")); // SAFE
        pen.println(eigen.getProperty("niets", gif)); // EXPECT
        pen.println(eigen.getProperty("maat", gif)); // SAFE
        pen.println(eigen.getProperty("niets", "-")); // SAFE
        eigen.setProperty("kleur", "blauw");
        pen.println(eigen.getProperty("kleur")); // SAFE
        LinkedBlockingQueue<String> q = new LinkedBlockingQueue<>();
        q.offer("een");
        q.offer(gif);
        List<String> leeg = new CopyOnWriteArrayList<>();
        pen.println(q.poll()); // SAFE
        q.drainTo(leeg);
        pen.println(q.peek()); // SAFE
        pen.println(leeg.get(0)); // EXPECT
        leeg.add(0, "nul");
        pen.println(leeg.get(0)); // SAFE
        pen.println(leeg.get(1)); // EXPECT
        for (Enumeration<String> en = Collections.enumeration(leeg); en.hasMoreElements();) {
            pen.println(en.nextElement()); // EXPECT
        }
        h.remove("k");
        h.put("k2", gif + "!");
        pen.println(h.get("k2")); // EXPECT
        pen.println(h.get("k")); // SAFE
        pen.println(h); // EXPECT
    }
}
