package nl.imwregiotilburg.taint;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class Verzamelingen extends HttpServlet {
  void a(HttpServletRequest q, HttpServletResponse r) throws IOException {
    PrintWriter w = r.getWriter();
    String s = q.getParameter("a");
    LinkedList<String> l = new LinkedList<>();
    l.addLast(s);
    w.println(l.getFirst()); // EXPECT
    w.println(l.getLast()); // EXPECT
    LinkedList<Object> l2 = new LinkedList<>();
    l2.add(l);
    w.println(((LinkedList) l2.getFirst()).getFirst()); // EXPECT
    List<String> a1 = new ArrayList<>();
    a1.add("x");
    w.println(a1.get(0)); // SAFE
    a1.add(s);
    w.println(a1.get(1)); // EXPECT
    w.println(a1.size()); // SAFE
    Map<String, String> m = new HashMap<>();
    m.put("a", s);
    m.put("b", "x");
    w.println(m.get("a")); // EXPECT
    w.println(m.get("b")); // SAFE
    w.println(m); // EXPECT
    for (String v : m.values()) w.println(v); // EXPECT
    for (String k : m.keySet()) w.println(k); // SAFE
    Iterator<Map.Entry<String, String>> it = m.entrySet().iterator();
    while (it.hasNext()) {
      w.println(it.next().getValue()); // EXPECT
    }
    Set<String> se = new HashSet<>();
    se.add(s);
    w.println(se.iterator().next()); // EXPECT
    TreeMap<String, String> tm = new TreeMap<>();
    tm.put(s, "x");
    w.println(tm.firstKey()); // EXPECT
    w.println(tm.get("z")); // SAFE
    Vector<String> v = new Vector<>();
    v.addElement(s);
    w.println(v.elementAt(0)); // EXPECT
    Enumeration<String> en = v.elements();
    w.println(en.nextElement()); // EXPECT
    Hashtable<String, String> ht = new Hashtable<>();
    ht.put("k", s);
    w.println(ht.get("k")); // EXPECT
    Properties p = new Properties();
    p.setProperty("a", s);
    w.println(p.getProperty("a")); // EXPECT
    w.println(p.getProperty("b")); // SAFE
    Stack<String> st = new Stack<>();
    st.push(s);
    w.println(st.pop()); // EXPECT
    Deque<String> dq = new ArrayDeque<>();
    dq.offer(s);
    w.println(dq.poll()); // EXPECT
    PriorityQueue<String> pq = new PriorityQueue<>();
    pq.add(s);
    w.println(pq.peek()); // EXPECT
    ConcurrentHashMap<String, String> ch = new ConcurrentHashMap<>();
    ch.putIfAbsent("k", s);
    w.println(ch.get("k")); // EXPECT
    Collections.sort(a1);
    w.println(a1.get(0)); // EXPECT
    List<String> un = Collections.unmodifiableList(a1);
    w.println(un.get(0)); // EXPECT
    w.println(Collections.singletonList(s).get(0)); // EXPECT
    Map<String, List<String>> ml = new HashMap<>();
    ml.computeIfAbsent("a", k -> new ArrayList<>()).add(s);
    w.println(ml.get("a").get(0)); // EXPECT
    w.println( // EXPECT
        a1.stream()
            .filter(x -> x.length() > 1)
            .map(String::toUpperCase)
            .collect(Collectors.joining(",")));
    w.println(Stream.of(s, "b").collect(Collectors.toList()).get(0)); // EXPECT
    w.println(a1.stream().count()); // SAFE
    List<String> lc = new ArrayList<>(a1);
    w.println(lc.get(0)); // EXPECT
    List<String> l3 = new ArrayList<>();
    l3.addAll(a1);
    w.println(l3.get(0)); // EXPECT
    l3.clear();
    l3.add("x");
    w.println(l3.get(0)); // SAFE
    m.put("a", "schoon");
    w.println(m.get("a")); // SAFE
    m.put("c", s);
    m.remove("c");
    w.println(m.get("c")); // SAFE
    ListIterator<String> li = a1.listIterator();
    w.println(li.next()); // EXPECT
    String[] ar = a1.toArray(new String[0]);
    w.println(ar[0]); // EXPECT
    Object[] oa = a1.toArray();
    w.println(oa[1]); // EXPECT
    a1.forEach(x -> w.println(x)); // EXPECT
    a1.forEach(w::println); // EXPECT
    m.forEach((k, x) -> w.println(k)); // SAFE
    BlockingQueue<String> bq = new LinkedBlockingQueue<>();
    bq.offer(s);
    w.println(bq.poll()); // EXPECT
    EnumMap<Thread.State, String> em = new EnumMap<>(Thread.State.class);
    em.put(Thread.State.NEW, s);
    w.println(em.get(Thread.State.NEW)); // EXPECT
    List<String> sub = a1.subList(0, 1);
    w.println(sub.get(0)); // EXPECT
    w.println(List.of("a", s).get(1)); // EXPECT
    w.println(Map.of("k", s).get("k")); // EXPECT
    w.println(List.of("a", "b").get(1)); // SAFE
  }

  void sessie(HttpServletRequest q, HttpServletResponse r) throws IOException {
    PrintWriter w = r.getWriter();
    String s = q.getParameter("a");
    HttpSession h = q.getSession();
    h.setAttribute("n", s);
    w.println(h.getAttribute("n")); // EXPECT
    w.println(h.getAttribute("m")); // SAFE
    h.setAttribute("m", "x");
    w.println((String) h.getAttribute("m")); // SAFE
    q.setAttribute("z", s);
    w.println(q.getAttribute("z")); // EXPECT
    w.println(q.getAttribute("y")); // SAFE
    getServletContext().setAttribute("c", s);
    w.println(getServletContext().getAttribute("c")); // EXPECT
    Enumeration<String> e = h.getAttributeNames();
    while (e.hasMoreElements()) w.println(h.getAttribute(e.nextElement())); // EXPECT
    w.println(h.getId()); // SAFE
    h.setAttribute("n", "schoon");
    w.println(h.getAttribute("n")); // SAFE
    h.setAttribute("v", s);
    h.removeAttribute("v");
    w.println(h.getAttribute("v")); // SAFE
  }
}
