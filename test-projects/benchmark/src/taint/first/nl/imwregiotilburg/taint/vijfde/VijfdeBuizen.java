package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.Formatter;
import java.util.Scanner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readers, writers, streams, formatters, patterns and encodings. */
public final class VijfdeBuizen {
  private VijfdeBuizen() {}

  /** The lines of the request. */
  public static class Lines extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      BufferedReader reader = req.getReader();
      String line;
      int count = 0;
      while ((line = reader.readLine()) != null) {
        resp.getWriter().println(line); // EXPECT
        count++;
      }
      resp.getWriter().println(count); // SAFE
    }
  }

  /** Single characters from the request. */
  public static class Characters extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws IOException {
      Reader reader = req.getReader();
      int c;
      int total = 0;
      while ((c = reader.read()) != -1) {
        out.write(c); // EXPECT
        total++;
      }
      out.write("total " + total); // SAFE
    }
  }

  /** A buffer of characters. */
  public static class CharacterBuffer extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws IOException {
      char[] buffer = new char[64];
      char[] other = {'o', 'k'};
      int n = req.getReader().read(buffer);
      out.write(buffer, 0, n); // EXPECT
      out.write(other, 0, 2); // SAFE
      out.print(n); // SAFE
    }
  }

  /** The bytes of the request. */
  public static class Bytes extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws IOException {
      byte[] all = req.getInputStream().readAllBytes();
      out.println(new String(all, StandardCharsets.UTF_8)); // EXPECT
      out.println(all.length); // SAFE
      out.println(new String(new byte[3], StandardCharsets.UTF_8)); // SAFE
    }
  }

  /** A reader on a stream. */
  public static class ReaderOnStream extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      InputStream in = req.getInputStream();
      InputStream fixed = new ByteArrayInputStream("fixed".getBytes(StandardCharsets.UTF_8));
      BufferedReader a = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      BufferedReader b = new BufferedReader(new InputStreamReader(fixed, StandardCharsets.UTF_8));
      resp.getWriter().println(a.readLine()); // EXPECT
      resp.getWriter().println(b.readLine()); // SAFE
    }
  }

  /** Readers on strings. */
  public static class StringReaders extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws IOException {
      BufferedReader a = new BufferedReader(new StringReader(req.getParameter("text")));
      BufferedReader b = new BufferedReader(new StringReader("b"));
      out.println(a.readLine()); // EXPECT
      out.println(b.readLine()); // SAFE
    }
  }

  /** Writers of strings. */
  public static class StringWriters extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws IOException {
      StringWriter a = new StringWriter();
      StringWriter b = new StringWriter();
      a.write(req.getParameter("text"));
      b.append("b").append('c');
      CharArrayWriter c = new CharArrayWriter();
      a.getBuffer().chars().limit(3).forEach(c::write);
      out.println(a.toString()); // EXPECT
      out.println(b.toString()); // SAFE
      out.println(c.toString()); // EXPECT
    }
  }

  /** A print writer in memory. */
  public static class InMemory extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      StringWriter text = new StringWriter();
      PrintWriter memory = new PrintWriter(text);
      memory.print("name: "); // SAFE
      memory.print(req.getParameter("name")); // EXPECT
      memory.flush();
      out.println(text); // EXPECT
      StringWriter other = new StringWriter();
      PrintWriter second = new PrintWriter(other);
      second.print("second"); // SAFE
      second.flush();
      out.println(other); // SAFE
    }
  }

  /** Streams of bytes in memory. */
  public static class ByteStreams extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws IOException {
      ByteArrayOutputStream a = new ByteArrayOutputStream();
      ByteArrayOutputStream b = new ByteArrayOutputStream();
      a.write(req.getParameter("name").getBytes(StandardCharsets.UTF_8));
      b.write('b');
      out.println(a.toString(StandardCharsets.UTF_8)); // EXPECT
      out.println(b.toString(StandardCharsets.UTF_8)); // SAFE
      out.println(a.size()); // SAFE
    }
  }

  /** A print stream in memory. */
  public static class PrintStreams extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      PrintStream a = new PrintStream(bytes, true);
      PrintStream b = new PrintStream(plain, true);
      a.printf("name %s", req.getParameter("name"));
      b.printf("name %s", "none");
      out.println(bytes); // EXPECT
      out.println(plain); // SAFE
    }
  }

  /** Typed data in a stream. */
  public static class TypedData extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream data = new DataOutputStream(bytes);
      data.writeInt(5);
      data.writeUTF(req.getParameter("name"));
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
      out.println(in.readInt()); // SAFE
      out.println(in.readUTF()); // EXPECT
    }
  }

  /** Scanners. */
  public static class Scanners extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Scanner a = new Scanner(req.getParameter("text")).useDelimiter(",");
      Scanner b = new Scanner("one two");
      out.println(a.next()); // EXPECT
      out.println(a.hasNextInt()); // SAFE
      out.println(b.next()); // SAFE
    }
  }

  /** Formatters. */
  public static class Formatters extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      StringBuilder sb = new StringBuilder();
      Formatter formatter = new Formatter(sb);
      formatter.format("%s is %d", name, 4);
      out.println(sb); // EXPECT
      out.println(new Formatter().format("%05d", name.length())); // SAFE
      out.println(MessageFormat.format("{0} and {1}", "a", name)); // EXPECT
      out.println(MessageFormat.format("{0} and {1}", "a", "b")); // SAFE
    }
  }

  /** Groups of a pattern. */
  public static class Groups extends Vel {
    private static final Pattern WORD = Pattern.compile("(\\p{L}+)");

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Matcher m = WORD.matcher(req.getParameter("text"));
      Matcher fixed = WORD.matcher("fixed words");
      if (m.find() && fixed.find()) {
        out.println(m.group(1)); // EXPECT
        out.println(m.start()); // SAFE
        out.println(fixed.group()); // SAFE
      }
      out.println(m.replaceAll("-").length()); // SAFE
    }
  }

  /** Replacing with patterns. */
  public static class PatternReplace extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String text = req.getParameter("text");
      out.println(text.replaceAll("[<>]", "")); // EXPECT
      String quoted = Matcher.quoteReplacement(text);
      out.println("dear @".replaceFirst("@", quoted)); // EXPECT
      out.println(Pattern.matches("\\d+", text)); // SAFE
      out.println("a1b2".replaceAll("\\d", "")); // SAFE
    }
  }

  /** Encodings of text. */
  public static class Encodings extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      byte[] raw = req.getParameter("name").getBytes(StandardCharsets.UTF_8);
      String coded = Base64.getEncoder().encodeToString(raw);
      out.println(coded); // EXPECT
      out.println(new String(Base64.getDecoder().decode(coded))); // EXPECT
      out.println(Base64.getEncoder().encodeToString("x".getBytes())); // SAFE
    }
  }

  /** Encodings of addresses. */
  public static class AddressEncodings extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String there = URLEncoder.encode(req.getParameter("name"), StandardCharsets.UTF_8);
      out.println(there); // EXPECT
      out.println(URLDecoder.decode(there, StandardCharsets.UTF_8)); // EXPECT
      out.println(URLEncoder.encode("a b", StandardCharsets.UTF_8)); // SAFE
    }
  }

  /** Buffers of java.nio. */
  public static class Buffers extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      CharBuffer chars = CharBuffer.wrap(req.getParameter("name"));
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(chars.duplicate());
      out.println(StandardCharsets.UTF_8.decode(bytes)); // EXPECT
      out.println(bytes.remaining()); // SAFE
      CharBuffer plain = CharBuffer.allocate(2);
      plain.put("ab").flip();
      out.println(plain); // SAFE
    }
  }

  /** A file in between. */
  public static class ThroughFile extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws IOException {
      Path one = Files.createTempFile("vijfde", ".txt");
      Path two = Files.createTempFile("vijfde", ".txt");
      try {
        Files.writeString(one, req.getParameter("name"));
        Files.writeString(two, "two");
        out.println(Files.readString(one)); // EXPECT
        out.println(Files.readString(two)); // SAFE
      } finally {
        Files.delete(one);
        Files.delete(two);
      }
    }
  }

  /** Streams in a row, and characters which are pushed back. */
  public static class InARow extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws IOException {
      InputStream first = new ByteArrayInputStream("ab".getBytes());
      InputStream second = new ByteArrayInputStream(req.getParameter("name").getBytes());
      InputStream row = new SequenceInputStream(first, second);
      out.println(new String(row.readAllBytes())); // EXPECT
      PushbackReader reader = new PushbackReader(new StringReader("xyz"));
      reader.unread(reader.read());
      out.println((char) reader.read()); // SAFE
    }
  }
}
