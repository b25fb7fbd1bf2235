package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Stack;
import java.util.Vector;

public class TweeentwintigsteLijsten extends HttpServlet {

    record Taak(int voorrang, String naam) {
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp)
            throws ServletException, IOException {
        final String x = req.getParameter("x");
        final PrintWriter o = resp.getWriter();

        List<String> l = new ArrayList<>();
        l.add("a");
        l.add(x);
        l.add("c");
        o.println(l.get(0)); // SAFE
        o.println(l.get(1)); // EXPECT
        o.println(l); // EXPECT
        l.remove(1);
        o.println(l.get(1)); // SAFE
        o.println(l); // SAFE
        l.add(0, x);
        o.println(l.get(0)); // EXPECT
        o.println(l.get(1)); // SAFE
        l.set(0, "schoon");
        o.println(l.get(0)); // SAFE
        l.add(x);
        l.clear();
        l.add("opnieuw");
        o.println(l); // SAFE

        iteratoren(o, x);
        uitzichten(o, x);
        rijen(o, x);
    }

    private void iteratoren(PrintWriter o, String x) {
        List<String> l = new LinkedList<>(Arrays.asList("een", x, "drie"));
        Iterator<String> it = l.iterator();
        o.println(it.next()); // SAFE
        o.println(it.next()); // EXPECT
        o.println(it.next()); // SAFE
        ListIterator<String> li = l.listIterator();
        li.next();
        li.next();
        li.set("vervangen");
        o.println(l); // SAFE
        li.add(x);
        o.println(l.get(2)); // EXPECT
        o.println(li.next()); // SAFE
        ListIterator<String> terug = l.listIterator(l.size());
        o.println(terug.previous()); // SAFE
        o.println(terug.previous()); // EXPECT
        StringBuilder alles = new StringBuilder();
        for (String s : l) {
            alles.append(s);
        }
        o.println(alles); // EXPECT
        l.removeIf(s -> s == x);
        StringBuilder rest = new StringBuilder();
        for (String s : l) {
            rest.append(s);
        }
        o.println(rest); // SAFE
    }

    private void uitzichten(PrintWriter o, String x) {
        List<String> vol = new ArrayList<>(List.of("0", "1", "2", "3"));
        List<String> kop = vol.subList(0, 2);
        List<String> staart = vol.subList(2, 4);
        kop.set(1, x);
        o.println(vol.get(1)); // EXPECT
        o.println(kop); // EXPECT
        o.println(staart); // SAFE
        staart.set(0, x);
        o.println(vol.get(2)); // EXPECT
        o.println(vol.get(3)); // SAFE
        List<String> vast = Collections.unmodifiableList(vol);
        o.println(vast.get(1)); // EXPECT
        o.println(vast.get(0)); // SAFE
        List<String> omgekeerd = new ArrayList<>(List.of("p", "q", x));
        Collections.reverse(omgekeerd);
        o.println(omgekeerd.get(0)); // EXPECT
        o.println(omgekeerd.get(2)); // SAFE
        Collections.swap(omgekeerd, 0, 2);
        o.println(omgekeerd.get(0)); // SAFE
        o.println(omgekeerd.get(2)); // EXPECT
        o.println(Collections.nCopies(2, x)); // EXPECT
        o.println(Collections.nCopies(2, "x")); // SAFE
        o.println(Collections.singletonList(x).get(0)); // EXPECT
        o.println(Collections.frequency(vol, x)); // SAFE
        String[] rij = {"u", "v"};
        List<String> achter = Arrays.asList(rij);
        rij[1] = x;
        o.println(achter.get(1)); // EXPECT
        o.println(achter.get(0)); // SAFE
        List<String> kopie = List.of(rij);
        rij[0] = x;
        o.println(kopie.get(0)); // SAFE
        o.println(achter.get(0)); // EXPECT
    }

    private void rijen(PrintWriter o, String x) {
        Deque<String> d = new ArrayDeque<>();
        d.addLast("achter");
        d.addFirst(x);
        o.println(d.peekLast()); // SAFE
        o.println(d.peekFirst()); // EXPECT
        d.pollFirst();
        o.println(d.peekFirst()); // SAFE
        Stack<String> st = new Stack<>();
        st.push(x);
        st.push("top");
        o.println(st.pop()); // SAFE
        o.println(st.pop()); // EXPECT
        Queue<String> q = new LinkedList<>();
        q.offer("voor");
        q.offer(x);
        o.println(q.poll()); // SAFE
        o.println(q.poll()); // EXPECT
        Vector<String> vec = new Vector<>();
        vec.addElement(x);
        vec.insertElementAt("nul", 0);
        o.println(vec.firstElement()); // SAFE
        o.println(vec.lastElement()); // EXPECT
        PriorityQueue<Taak> pq = new PriorityQueue<>(Comparator.comparingInt(Taak::voorrang));
        pq.add(new Taak(9, x));
        pq.add(new Taak(1, "eerst"));
        o.println(pq.poll().naam()); // SAFE
        o.println(pq.poll().naam()); // EXPECT
    }
}
