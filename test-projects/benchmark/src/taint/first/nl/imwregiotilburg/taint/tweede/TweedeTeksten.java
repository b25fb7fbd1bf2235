package nl.imwregiotilburg.taint.tweede;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.Formatter;
import java.util.Locale;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text in all its forms. */
public final class TweedeTeksten {

  private static final Pattern WOORD = Pattern.compile("(?<eerste>\\w+).*");

  public void bouwer(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    StringBuilder b = new StringBuilder("begin");
    b.insert(2, req.getParameter("a")).reverse().deleteCharAt(0);
    resp.getWriter().println(b); // EXPECT
    b.setLength(0);
    resp.getWriter().println(b); // SAFE
    b.append("x").replace(0, 1, req.getParameter("b"));
    resp.getWriter().println(b.substring(1)); // EXPECT
    b.delete(0, b.length());
    b.append("schoon");
    resp.getWriter().println(b.toString()); // SAFE
    StringBuilder c = new StringBuilder();
    c.append("x", 0, 1).append(req.getParameter("c").toCharArray(), 0, 3);
    resp.getWriter().println(c.charAt(2) + "" + c); // EXPECT
    resp.getWriter().println(c.length()); // SAFE
    resp.getWriter().println(c.indexOf("x")); // SAFE
  }

  public void bewerkt(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String s = req.getParameter("a");
    resp.getWriter().println(s.substring(1).concat("x").replace('y', 'z')); // EXPECT
    resp.getWriter().println("x".concat(s)); // EXPECT
    resp.getWriter().println("abc".replace("b", s)); // EXPECT
    resp.getWriter().println("a-b".replaceAll("-", s)); // EXPECT
    resp.getWriter().println(s.split("-")[0]); // EXPECT
    resp.getWriter().println(String.format("%s|%5s", "x", s)); // EXPECT
    resp.getWriter().printf(Locale.ROOT, "%s", s); // EXPECT
    resp.getWriter().println(s.intern()); // EXPECT
    resp.getWriter().println(String.valueOf(s.toCharArray())); // EXPECT
    resp.getWriter().println(new String(s.getBytes(StandardCharsets.UTF_8), "UTF-8")); // EXPECT
    resp.getWriter().println(s.lines().collect(Collectors.joining())); // EXPECT
    resp.getWriter().println(s.repeat(2).indent(2).stripTrailing()); // EXPECT
    resp.getWriter().println(s.<String>transform(t -> t + "?")); // EXPECT
    resp.getWriter().println(s.<String>transform(t -> "?")); // SAFE
    resp.getWriter().println(s.compareTo("x")); // SAFE
    resp.getWriter().println(s.equals("x") ? "gelijk" : "anders"); // SAFE
    resp.getWriter().println(s.contains("x")); // SAFE
    resp.getWriter().println(s.hashCode()); // SAFE
    resp.getWriter().println("x".equals(s)); // SAFE
  }

  public void tekens(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String s = req.getParameter("a");
    StringBuilder een = new StringBuilder();
    for (char c : s.toCharArray()) {
      een.append(Character.toUpperCase(c));
    }
    resp.getWriter().println(een); // EXPECT
    String twee =
        s.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining());
    resp.getWriter().println(twee); // EXPECT
    StringBuilder drie = new StringBuilder();
    s.codePoints().forEach(drie::appendCodePoint);
    resp.getWriter().println(drie); // EXPECT
    char[] vakken = new char[s.length()];
    for (int i = 0; i < s.length(); i++) {
      vakken[s.length() - 1 - i] = s.charAt(i);
    }
    resp.getWriter().println(new String(vakken)); // EXPECT
    char[] kopie = new char[50];
    s.getChars(0, s.length(), kopie, 0);
    resp.getWriter().println(kopie); // EXPECT
    StringBuilder masker = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      masker.append('*');
    }
    resp.getWriter().println(masker); // SAFE
  }

  public void stukjes(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String s = req.getParameter("a");
    StringTokenizer stukken = new StringTokenizer(s, "-");
    resp.getWriter().println(stukken.nextToken()); // EXPECT
    resp.getWriter().println(stukken.countTokens()); // SAFE
    Scanner lezer = new Scanner(s);
    resp.getWriter().println(lezer.hasNext()); // SAFE
    resp.getWriter().println(lezer.next()); // EXPECT
    BufferedReader regels = new BufferedReader(new StringReader(s + "\nx"));
    resp.getWriter().println(regels.readLine()); // EXPECT
    char[] vak = new char[4];
    new StringReader(s).read(vak, 0, 4);
    resp.getWriter().println(vak); // EXPECT
    BufferedReader alles = new BufferedReader(new StringReader(s));
    resp.getWriter().println(alles.lines().collect(Collectors.toList())); // EXPECT
  }

  public void schrijvers(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String s = req.getParameter("a");
    StringWriter doel = new StringWriter();
    PrintWriter pen = new PrintWriter(doel, true);
    pen.print("<");
    pen.print(s);
    resp.getWriter().println(doel.toString()); // EXPECT
    CharArrayWriter vakken = new CharArrayWriter();
    vakken.write(s, 0, 3);
    resp.getWriter().println(vakken.toCharArray()); // EXPECT
    vakken.reset();
    resp.getWriter().println(vakken.toString()); // SAFE
    Formatter vorm = new Formatter(new StringBuilder());
    vorm.format("%10s", s);
    resp.getWriter().println(vorm); // EXPECT
    StringBuilder eigen = new StringBuilder();
    new Formatter(eigen).format("%s", s).flush();
    resp.getWriter().println(eigen); // EXPECT
    resp.getWriter().println(MessageFormat.format("{0} en {1}", "x", s)); // EXPECT
    resp.getWriter().println(new MessageFormat("dag {0}").format(new Object[] {s})); // EXPECT
  }

  public void patronen(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String s = req.getParameter("a");
    Matcher m = WOORD.matcher(s);
    if (m.matches()) {
      resp.getWriter().println(m.group("eerste")); // EXPECT
      resp.getWriter().println(m.groupCount()); // SAFE
      resp.getWriter().println(m.toMatchResult().group(1)); // EXPECT
    }
    resp.getWriter().println(Pattern.compile("-").matcher(s).replaceAll("_")); // EXPECT
    resp.getWriter().println(Pattern.compile("b").matcher("abc").replaceAll(s)); // EXPECT
    Matcher stap = Pattern.compile("[a-z]").matcher(s);
    StringBuilder uit = new StringBuilder();
    while (stap.find()) {
      stap.appendReplacement(uit, "<$0>");
    }
    stap.appendTail(uit);
    resp.getWriter().println(uit); // EXPECT
    resp.getWriter().println(Pattern.compile("-").split(s)[0]); // EXPECT
    resp.getWriter().println(Pattern.compile("x").splitAsStream(s).findFirst().get()); // EXPECT
    resp.getWriter().println(Pattern.compile(s, Pattern.LITERAL).pattern()); // EXPECT
    resp.getWriter().println(Pattern.quote(s)); // EXPECT
    resp.getWriter().println(Pattern.matches("a+", s)); // SAFE
    resp.getWriter()
        .println(Pattern.compile("\\w").matcher(s).results().map(r -> r.group()).toList()); // EXPECT
  }

  public void gecodeerd(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String s = req.getParameter("a");
    resp.getWriter().println(URLEncoder.encode(s, StandardCharsets.UTF_8)); // EXPECT
    resp.getWriter().println(URLDecoder.decode(s, "UTF-8")); // EXPECT
    String code = Base64.getEncoder().encodeToString(s.getBytes(StandardCharsets.UTF_8));
    byte[] bytes = Base64.getDecoder().decode(code);
    resp.getWriter().println(new String(bytes, StandardCharsets.UTF_8)); // EXPECT
    resp.getWriter().println(URI.create("http://x/" + s).getPath()); // EXPECT
    resp.getWriter().println(UUID.randomUUID().toString()); // SAFE
    byte[] rauw = s.getBytes();
    byte[] half = new byte[2];
    System.arraycopy(rauw, 0, half, 0, 2);
    resp.getWriter().println(new String(half)); // EXPECT
  }

  public void buffers(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String s = req.getParameter("a");
    CharBuffer tekens = CharBuffer.allocate(64);
    tekens.put(s).flip();
    resp.getWriter().println(tekens.toString()); // EXPECT
    resp.getWriter().println(CharBuffer.wrap(s).subSequence(0, 2)); // EXPECT
    ByteBuffer bytes = ByteBuffer.wrap(s.getBytes(StandardCharsets.UTF_8));
    resp.getWriter().println(StandardCharsets.UTF_8.decode(bytes)); // EXPECT
    ByteBuffer gevuld = StandardCharsets.UTF_8.encode(s);
    byte[] vak = new byte[gevuld.remaining()];
    gevuld.get(vak);
    resp.getWriter().println(new String(vak, StandardCharsets.UTF_8)); // EXPECT
    resp.getWriter().println(gevuld.remaining()); // SAFE
  }

  static final class Pakje implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String inhoud;
    private final transient String vluchtig;

    Pakje(String inhoud, String vluchtig) {
      this.inhoud = inhoud;
      this.vluchtig = vluchtig;
    }
  }

  public void stromen(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String s = req.getParameter("a");
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    uit.write(s.getBytes(StandardCharsets.UTF_8));
    resp.getWriter().println(uit.toString(StandardCharsets.UTF_8)); // EXPECT
    uit.reset();
    resp.getWriter().println(uit); // SAFE
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try (DataOutputStream pen = new DataOutputStream(data)) {
      pen.writeUTF(s);
    }
    DataInputStream lees = new DataInputStream(new ByteArrayInputStream(data.toByteArray()));
    resp.getWriter().println(lees.readUTF()); // EXPECT
    ByteArrayOutputStream pak = new ByteArrayOutputStream();
    try (ObjectOutputStream pen = new ObjectOutputStream(pak)) {
      pen.writeObject(new Pakje(s, "v"));
    }
    ObjectInputStream open = new ObjectInputStream(new ByteArrayInputStream(pak.toByteArray()));
    resp.getWriter().println(((Pakje) open.readObject()).inhoud); // EXPECT
    ByteArrayOutputStream druk = new ByteArrayOutputStream();
    new PrintStream(druk, true).print(s);
    resp.getWriter().println(druk.toString()); // EXPECT
    BufferedReader via =
        new BufferedReader(
            new InputStreamReader(
                new ByteArrayInputStream(s.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8));
    resp.getWriter().println(via.readLine()); // EXPECT
    byte[] alles = new ByteArrayInputStream(s.getBytes()).readAllBytes();
    resp.getWriter().println(new String(alles)); // EXPECT
  }
}
