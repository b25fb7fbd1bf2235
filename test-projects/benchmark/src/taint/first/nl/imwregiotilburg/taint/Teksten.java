package nl.imwregiotilburg.taint;

import jakarta.servlet.http.*;
import java.io.*;
import java.net.*;
import java.sql.*;
import java.util.*;

public class Teksten extends HttpServlet {
  private String veld;
  private static String gedeeld;
  private final String[] rij = new String[2];

  void eenvoudig(HttpServletRequest q, HttpServletResponse r) throws IOException {
    String s = q.getParameter("a");
    PrintWriter w = r.getWriter();
    w.println(s); // EXPECT
    w.println("vast"); // SAFE
  }

  void meer(HttpServletRequest q, HttpServletResponse r) throws IOException {
    PrintWriter w = r.getWriter();
    String s1 = q.getParameter("a");
    String s2 = (String) s1;
    w.print(s2.toLowerCase()); // EXPECT
    w.write(s2.substring(1)); // EXPECT
    w.println("x" + s1); // EXPECT
    w.printf("%s %s", "a", s1); // EXPECT
    w.append(s1); // EXPECT
    w.format("%s", s1); // EXPECT
    w.println(s1.length()); // SAFE
    w.println(s1.isEmpty() ? "a" : "b"); // SAFE
    w.println(s1.equals("a")); // SAFE
    w.println(s1.toCharArray()); // EXPECT
    w.println(s1.replace('a', 'b')); // EXPECT
    w.println(s1.trim().concat("b")); // EXPECT
    w.println("b".concat(s1)); // EXPECT
    w.println(String.valueOf(s1)); // EXPECT
    w.println(String.join(",", "a", s1)); // EXPECT
    w.println(s1.split(",")[0]); // EXPECT
    w.println(s1.intern()); // EXPECT
    w.println(new String(s1)); // EXPECT
    w.println(new String(s1.getBytes())); // EXPECT
    w.println(s1.charAt(0)); // EXPECT
    w.println(s1.indexOf("a")); // SAFE
  }

  void veelBronnen(HttpServletRequest q, HttpServletResponse r) throws IOException {
    PrintWriter w = r.getWriter();
    w.println(q.getHeader("h")); // EXPECT
    w.println(q.getQueryString()); // EXPECT
    w.println(q.getParameterValues("a")[0]); // EXPECT
    Cookie[] cs = q.getCookies();
    w.println(cs[0].getValue()); // EXPECT
    w.println(cs[0].getName()); // EXPECT
    for (Cookie c : cs) {
      w.println(c.getValue()); // EXPECT
    }
    Enumeration<String> e = q.getParameterNames();
    while (e.hasMoreElements()) {
      String n = e.nextElement();
      w.println(n); // EXPECT
      w.println(q.getParameter(n)); // EXPECT
    }
    Map<String, String[]> m = q.getParameterMap();
    w.println(m.get("a")[0]); // EXPECT
    for (Map.Entry<String, String[]> x : m.entrySet()) {
      w.println(x.getKey()); // EXPECT
      w.println(x.getValue()[0]); // EXPECT
    }
    BufferedReader br = q.getReader();
    w.println(br.readLine()); // EXPECT
    BufferedReader b2 = new BufferedReader(new InputStreamReader(q.getInputStream()));
    w.println(b2.readLine()); // EXPECT
    Enumeration<String> hs = q.getHeaders("x");
    w.println(hs.nextElement()); // EXPECT
    w.println(q.getMethod()); // SAFE
  }

  void bouwers(HttpServletRequest q, HttpServletResponse r) throws IOException {
    PrintWriter w = r.getWriter();
    String s = q.getParameter("a");
    StringBuffer b = new StringBuffer("abc");
    b.append(s);
    w.println(b.toString()); // EXPECT
    StringBuilder b2 = new StringBuilder();
    b2.append("a").append(s).append("b");
    w.println(b2); // EXPECT
    StringBuilder b3 = new StringBuilder(s);
    b3.reverse();
    w.println(b3.toString()); // EXPECT
    StringBuilder b4 = new StringBuilder("q");
    b4.insert(0, s);
    w.println(b4.toString()); // EXPECT
    StringBuilder b5 = new StringBuilder("q");
    b5.append("z");
    w.println(b5.toString()); // SAFE
    StringBuilder b6 = new StringBuilder(s);
    b6.setLength(0);
    b6.append("leeg");
    w.println(b6.toString()); // SAFE
    StringWriter sw = new StringWriter();
    sw.write(s);
    w.println(sw.toString()); // EXPECT
    PrintWriter pw = new PrintWriter(sw);
    pw.print(s);
    pw.flush();
    w.println(sw.getBuffer().toString()); // EXPECT
    ByteArrayOutputStream o = new ByteArrayOutputStream();
    o.write(s.getBytes());
    w.println(o.toString()); // EXPECT
    char[] cs = new char[s.length()];
    s.getChars(0, s.length(), cs, 0);
    w.println(new String(cs)); // EXPECT
    char[] c2 = new char[10];
    for (int i = 0; i < s.length(); i++) c2[i] = s.charAt(i);
    w.println(String.valueOf(c2)); // EXPECT
    StringTokenizer t = new StringTokenizer(s);
    while (t.hasMoreTokens()) w.println(t.nextToken()); // EXPECT
    w.println(URLDecoder.decode(s, "UTF-8")); // EXPECT
    w.println(URLEncoder.encode(s, "UTF-8")); // EXPECT
    Formatter f = new Formatter();
    f.format("%s", s);
    w.println(f.toString()); // EXPECT
    w.println(java.text.MessageFormat.format("{0}", s)); // EXPECT
    w.println(new Scanner(s).next()); // EXPECT
    w.println(Base64.getEncoder().encodeToString(s.getBytes())); // EXPECT
    StringReader rd = new StringReader(s);
    w.println((char) rd.read()); // EXPECT
    w.println(Objects.toString(s)); // EXPECT
    w.println(Objects.requireNonNull(s)); // EXPECT
    w.println(Optional.of(s).map(String::trim).orElse("")); // EXPECT
  }

  void velden(HttpServletRequest q, HttpServletResponse r) throws IOException {
    PrintWriter w = r.getWriter();
    veld = q.getParameter("a");
    w.println(veld); // EXPECT
    gedeeld = q.getParameter("b");
    w.println(gedeeld); // EXPECT
    rij[0] = q.getParameter("c");
    w.println(rij[0]); // EXPECT
    rij[1] = "x";
    w.println(rij[1]); // SAFE
    veld = "schoon";
    w.println(veld); // SAFE
  }

  void uitzondering(HttpServletRequest q, HttpServletResponse r) throws IOException {
    PrintWriter w = r.getWriter();
    String s = q.getParameter("a");
    try {
      throw new RuntimeException(s);
    } catch (RuntimeException e) {
      w.println(e.getMessage()); // EXPECT
      w.println(e); // EXPECT
    }
    try {
      gooi(s);
    } catch (IllegalStateException e) {
      w.println(e.getMessage()); // EXPECT
    }
    try {
      gooi("vast");
    } catch (IllegalStateException e) {
      w.println(e.getMessage()); // SAFE
    }
    try {
      eigen(s);
    } catch (Eigen e) {
      w.println(e.deel); // EXPECT
      w.println(e.ander); // SAFE
    }
    String u = "a";
    try {
      u = s;
      Integer.parseInt("z");
    } catch (NumberFormatException e) {
      w.println(u); // EXPECT
    } finally {
      w.println(u); // EXPECT
    }
  }

  static void gooi(String s) {
    throw new IllegalStateException("fout: " + s);
  }

  static class Eigen extends Exception {
    String deel, ander;

    Eigen(String d, String a) {
      deel = d;
      ander = a;
    }
  }

  static void eigen(String s) throws Eigen {
    throw new Eigen(s, "b");
  }

  class Binnen {
    String s;

    Binnen(String s) {
      this.s = s;
    }

    String geef() {
      return s + veld;
    }
  }

  void binnen(HttpServletRequest q, HttpServletResponse r) throws IOException {
    final PrintWriter w = r.getWriter();
    final String s = q.getParameter("a");
    w.println(new Binnen(s).geef()); // EXPECT
    w.println(new Binnen("x").s); // SAFE
    Runnable a =
        new Runnable() {
          public void run() {
            w.println(s); // EXPECT
          }
        };
    a.run();
    Runnable l = () -> w.println(s); // EXPECT
    l.run();
    class Lokaal {
      void doe() {
        w.println(s); // EXPECT
      }
    }
    new Lokaal().doe();
  }

  void db(HttpServletRequest q, Connection c) throws SQLException {
    String s = q.getParameter("a");
    Statement st = c.createStatement();
    st.executeQuery("select " + s); // EXPECT
    st.execute("select 1"); // SAFE
    st.executeUpdate("u '" + s + "'"); // EXPECT
    c.prepareStatement("select " + s); // EXPECT
    PreparedStatement p = c.prepareStatement("select ?"); // SAFE
    p.setString(1, s);
    p.executeQuery(); // SAFE
  }

  void getal(HttpServletRequest q, HttpServletResponse r) throws IOException {
    PrintWriter w = r.getWriter();
    String s = q.getParameter("a");
    int n = Integer.parseInt("3");
    w.println(n); // SAFE
    String z = null;
    if (s != null) z = s;
    w.println(z); // EXPECT
    String y = s;
    for (int i = 0; i < 3; i++) {
      y = y + i;
    }
    w.println(y); // EXPECT
    String x = "a";
    do {
      x += s;
    } while (x.length() < 10);
    w.println(x); // EXPECT
    switch (n) {
      case 1:
        x = "b";
        break;
      default:
        x = "c";
    }
    w.println(x); // SAFE
    Object o = s;
    w.println(o); // EXPECT
    w.println((String) o); // EXPECT
  }
}
