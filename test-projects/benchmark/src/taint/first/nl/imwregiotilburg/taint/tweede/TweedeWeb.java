package nl.imwregiotilburg.taint.tweede;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/** Servlets, sessions, statements and JSON. */
public final class TweedeWeb {

  public void sessie(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    req.getSession().setAttribute("tweede.vies", req.getParameter("a"));
    req.getSession().setAttribute("tweede.schoon", "schoon");
    resp.getWriter().println(req.getSession().getAttribute("tweede.vies")); // EXPECT
    resp.getWriter().println(req.getSession(false).getAttribute("tweede.schoon")); // SAFE
    req.getSession().setAttribute("tweede.weg", req.getParameter("a"));
    req.getSession().removeAttribute("tweede.weg");
    resp.getWriter().println(req.getSession().getAttribute("tweede.weg")); // SAFE
    resp.getWriter().println(req.getSession().getId()); // SAFE
  }

  public void vraagKenmerk(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    String naam = TweedeWeb.class.getName() + ".k";
    req.setAttribute(naam, req.getParameter("a"));
    resp.getWriter().println(req.getAttribute(TweedeWeb.class.getName() + ".k")); // EXPECT
    req.setAttribute("tweede.b", "b");
    resp.getWriter().println(req.getAttribute("tweede.b")); // SAFE
    req.getServletContext().setAttribute("tweede.c", req.getHeader("a"));
    resp.getWriter().println(req.getServletContext().getAttribute("tweede.c")); // EXPECT
  }

  static final class Winkelwagen {
    private String bon = "leeg";

    void bon(String b) {
      bon = b;
    }

    String bon() {
      return bon;
    }
  }

  public void objectInSessie(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    req.getSession().setAttribute("tweede.wagen", new Winkelwagen());
    ((Winkelwagen) req.getSession().getAttribute("tweede.wagen")).bon(req.getParameter("a"));
    Winkelwagen w = (Winkelwagen) req.getSession().getAttribute("tweede.wagen");
    resp.getWriter().println(w.bon()); // EXPECT
  }

  public void doorsturen(HttpServletRequest req, HttpServletResponse resp)
      throws IOException, ServletException {
    req.setAttribute("tweede.door", req.getParameter("a"));
    ontvang(req, resp);
    req.getRequestDispatcher("/elders").forward(req, resp);
  }

  private void ontvang(ServletRequest req, ServletResponse resp) throws IOException {
    resp.getWriter().println(req.getAttribute("tweede.door")); // EXPECT
  }

  public void koekjes(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    for (Cookie c : req.getCookies()) {
      resp.getWriter().println(c.getValue()); // EXPECT
      resp.getWriter().println(c.getMaxAge()); // SAFE
    }
    Cookie eigen = new Cookie("k", req.getParameter("a"));
    resp.addCookie(eigen);
    resp.getWriter().println(eigen.getValue()); // EXPECT
    resp.getWriter().println(eigen.getName()); // SAFE
    eigen.setValue("schoon");
    resp.getWriter().println(eigen.getValue()); // SAFE
  }

  public void bronnen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    resp.getWriter().println(req.getParameterValues("a")[0]); // EXPECT
    for (Map.Entry<String, String[]> e : req.getParameterMap().entrySet()) {
      resp.getWriter().println(e.getValue()[0]); // EXPECT
    }
    Enumeration<String> namen = req.getParameterNames();
    resp.getWriter().println(Collections.list(namen)); // EXPECT
    Enumeration<String> koppen = req.getHeaders("a");
    while (koppen.hasMoreElements()) {
      resp.getWriter().println(koppen.nextElement()); // EXPECT
    }
    BufferedReader lijf = req.getReader();
    resp.getWriter().println(lijf.readLine()); // EXPECT
    resp.getWriter().println(req.getContentLength()); // SAFE
    resp.getWriter().println(req.getMethod()); // SAFE
    resp.getWriter().println(req.getParameter("a") != null); // SAFE
    resp.getWriter().println(req.getParameterMap().size()); // SAFE
  }

  static final class Vraag extends HttpServletRequestWrapper {
    Vraag(HttpServletRequest req) {
      super(req);
    }

    @Override
    public String getHeader(String naam) {
      return "verborgen";
    }

    String dubbel(String naam) {
      return super.getParameter(naam) + getRequest().getParameter(naam);
    }
  }

  static final class Antwoord extends HttpServletResponseWrapper {
    private final StringWriter bak = new StringWriter();

    Antwoord(HttpServletResponse resp) {
      super(resp);
    }

    @Override
    public PrintWriter getWriter() {
      return new PrintWriter(bak);
    }

    String tekst() {
      return bak.toString();
    }
  }

  static final class Zeef implements Filter {
    @Override
    public void doFilter(ServletRequest req, ServletResponse resp, FilterChain keten)
        throws IOException, ServletException {
      Vraag v = new Vraag((HttpServletRequest) req);
      resp.getWriter().println(v.dubbel("a")); // EXPECT
      resp.getWriter().println(v.getParameter("a")); // EXPECT
      keten.doFilter(v, resp);
    }
  }

  public void omhuld(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Antwoord antwoord = new Antwoord(resp);
    PrintWriter binnen = antwoord.getWriter();
    binnen.print(req.getParameter("a"));
    binnen.flush();
    resp.getWriter().println(antwoord.tekst()); // EXPECT
    Antwoord ander = new Antwoord(resp);
    ander.getWriter().flush();
    resp.getWriter().println(ander.tekst()); // SAFE
  }

  public void schrijfwijzen(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    String s = req.getParameter("a");
    PrintWriter pen = resp.getWriter();
    pen.append("x").append(s); // EXPECT
    pen.write(s, 0, 2); // EXPECT
    pen.write(s.toCharArray()); // EXPECT
    pen.format("%s %s", "a", s); // EXPECT
    pen.format("%s %d", "a", s.length()); // SAFE
    pen.print((Object) s); // EXPECT
    pen.append("abc", 0, 1); // SAFE
  }

  public void vragen(HttpServletRequest req, Connection db) throws SQLException {
    String s = req.getParameter("a");
    try (Statement st = db.createStatement()) {
      st.executeQuery("select * from t where a = '" + s + "'"); // EXPECT
      st.executeUpdate("update t set a = 1"); // SAFE
      StringBuilder q = new StringBuilder("select ");
      q.append(s == null ? "a" : "b").append(" from t");
      st.execute(q.toString()); // SAFE
      q.append(" order by ").append(s);
      st.execute(q.toString()); // EXPECT
    }
    try (PreparedStatement ps = db.prepareStatement("select a from t where b = ?")) { // SAFE
      ps.setString(1, s);
      ResultSet rs = ps.executeQuery(); // SAFE
      rs.close();
    }
    db.prepareStatement(String.join(" ", List.of("select", s))).close(); // EXPECT
  }

  static final class Boek {
    private String titel;
    private String prijs = "1";
    @JsonIgnore private String geheim;

    @JsonProperty("t")
    public String getTitel() {
      return titel;
    }

    public void setTitel(String titel) {
      this.titel = titel;
    }

    public String getPrijs() {
      return prijs;
    }

    public void setPrijs(String prijs) {
      this.prijs = prijs;
    }

    @JsonIgnore
    public String getGeheim() {
      return geheim;
    }

    @JsonIgnore
    public void setGeheim(String geheim) {
      this.geheim = geheim;
    }
  }

  public void json(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Boek boek = new Boek();
    boek.setTitel(req.getParameter("a"));
    resp.getWriter().println(mapper.writeValueAsString(boek)); // EXPECT
    Boek verborgen = new Boek();
    verborgen.setGeheim(req.getParameter("a"));
    resp.getWriter().println(mapper.writeValueAsString(verborgen)); // SAFE
    Boek gelezen = mapper.readValue(req.getParameter("json"), Boek.class);
    resp.getWriter().println(gelezen.getPrijs()); // EXPECT
    JsonNode boom = mapper.readTree(req.getParameter("json"));
    resp.getWriter().println(boom.get("t").asText()); // EXPECT
    resp.getWriter().println(boom.has("t")); // SAFE
    ObjectNode knoop = mapper.createObjectNode();
    knoop.put("a", req.getParameter("a")).put("b", "c");
    resp.getWriter().println(knoop); // EXPECT
    Map<?, ?> kaart = mapper.convertValue(boek, Map.class);
    resp.getWriter().println(kaart.get("t")); // EXPECT
  }

  static final class Kopie {
    private String naam;
    private String plaats;

    String getNaam() {
      return naam;
    }

    String getPlaats() {
      return plaats;
    }

    static Kopie van(Boek boek) {
      Kopie k = new Kopie();
      k.naam = boek.getTitel();
      k.plaats = boek.getPrijs();
      return k;
    }
  }

  public void overgezet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Boek boek = new Boek();
    boek.setTitel(req.getParameter("a"));
    boek.setPrijs("vast");
    Kopie k = Kopie.van(boek);
    resp.getWriter().println(k.getNaam()); // EXPECT
    resp.getWriter().println(k.getPlaats()); // SAFE
  }
}
