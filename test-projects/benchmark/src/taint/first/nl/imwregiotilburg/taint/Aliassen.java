package nl.imwregiotilburg.taint;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class Aliassen extends HttpServlet {
  static class Doos {
    String w;
    Doos volgende;
    Object o;

    String geef() {
      return w;
    }

    void zet(String s) {
      w = s;
    }
  }

  void a(HttpServletRequest q, HttpServletResponse r) throws IOException {
    PrintWriter w = r.getWriter();
    String s = q.getParameter("a");
    String t = s;
    w.println(t); // EXPECT
    Doos d = new Doos();
    Doos e = d;
    e.w = s;
    w.println(d.w); // EXPECT
    Doos f = new Doos();
    Doos g = new Doos();
    f.w = s;
    w.println(g.w); // SAFE
    w.println(f.geef()); // EXPECT
    g.zet("x");
    w.println(g.geef()); // SAFE
    g = f;
    w.println(g.w); // EXPECT
    Object o1 = s, o2 = o1;
    w.println(o2); // EXPECT
    Object[] rij = new Object[1];
    rij[0] = s;
    Object[] rij2 = rij;
    w.println(rij2[0]); // EXPECT
    StringBuilder b = new StringBuilder();
    StringBuilder b2 = b;
    b2.append(s);
    w.println(b.toString()); // EXPECT
    Doos h = new Doos();
    h.volgende = new Doos();
    Doos i = h.volgende;
    i.w = s;
    w.println(h.volgende.w); // EXPECT
    w.println(h.w); // SAFE
    List<String> l = new ArrayList<>();
    List<String> m = l;
    m.add(s);
    w.println(l.get(0)); // EXPECT
    Map<String, Doos> k = new HashMap<>();
    Doos n = new Doos();
    k.put("d", n);
    n.w = s;
    w.println(k.get("d").w); // EXPECT
    Doos p = new Doos();
    vul(p, s);
    w.println(p.w); // EXPECT
    Doos p2 = new Doos();
    vul(p2, "schoon");
    w.println(p2.w); // SAFE
    Doos q1 = new Doos(), q2 = new Doos();
    koppel(q1, q2);
    q2.w = s;
    w.println(q1.volgende.w); // EXPECT
    Doos z = new Doos();
    z.o = z;
    z.w = s;
    w.println(((Doos) z.o).w); // EXPECT
    Doos y = kies(true) ? d : g;
    y.w = s;
    w.println(y.w); // EXPECT
  }

  static boolean kies(boolean b) {
    return b;
  }

  static void vul(Doos d, String s) {
    d.w = s;
  }

  static void koppel(Doos a, Doos b) {
    a.volgende = b;
  }

  static Doos zelfde(Doos d) {
    return d;
  }

  void b(HttpServletRequest q, HttpServletResponse r) throws IOException {
    PrintWriter w = r.getWriter();
    String s = q.getParameter("a");
    Doos d = new Doos();
    zelfde(d).w = s;
    w.println(d.w); // EXPECT
    Doos[] rij = {new Doos(), new Doos()};
    rij[0].w = s;
    w.println(rij[0].w); // EXPECT
    w.println(rij[1].w); // SAFE
    Doos e = new Doos();
    e.w = s;
    e = new Doos();
    w.println(e.w); // SAFE
    Doos f = new Doos();
    f.w = s;
    f.w = "schoon";
    w.println(f.w); // SAFE
    Doos g = f;
    f.w = s;
    g.w = "schoon";
    w.println(f.w); // SAFE
    String[] t = {s, "b"};
    String[] u = t.clone();
    w.println(u[0]); // EXPECT
    String[] v = new String[2];
    System.arraycopy(t, 0, v, 0, 2);
    w.println(v[0]); // EXPECT
    String[][] x = new String[2][2];
    x[0][1] = s;
    w.println(x[0][1]); // EXPECT
    w.println(x[1][0]); // SAFE
    String[] y = Arrays.copyOf(t, 2);
    w.println(y[0]); // EXPECT
    List<String> z = Arrays.asList(t);
    w.println(z.get(0)); // EXPECT
    t[0] = "schoon";
    w.println(t[0]); // SAFE
    int i = 1;
    String[] aa = new String[3];
    aa[i] = s;
    w.println(aa[1]); // EXPECT
    w.println(aa[2]); // SAFE
    for (String bb : aa) w.println(bb); // EXPECT
    w.println(Arrays.toString(aa)); // EXPECT
  }
}
