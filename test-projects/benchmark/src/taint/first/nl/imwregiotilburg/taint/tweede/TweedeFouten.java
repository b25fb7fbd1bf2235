package nl.imwregiotilburg.taint.tweede;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Data that travels in exceptions. */
public final class TweedeFouten {

  static final class AfgewezenFout extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String invoer;
    private final int code;

    AfgewezenFout(String uitleg, String invoer, int code) {
      super(uitleg);
      this.invoer = invoer;
      this.code = code;
    }

    String invoer() {
      return invoer;
    }

    int code() {
      return code;
    }
  }

  static final class StilleFout extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Object deel;

    StilleFout(Object deel) {
      this.deel = deel;
    }

    @Override
    public String getMessage() {
      return "stil: " + deel;
    }
  }

  private static void eis(String s) {
    if (s.length() > 1) {
      throw new AfgewezenFout("te lang", s, 7);
    }
  }

  private static void diep(int n, String s) {
    if (n == 0) {
      throw new IllegalArgumentException("fout bij " + s);
    }
    diep(n - 1, s);
  }

  public void eigenVeld(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    try {
      eis(req.getParameter("a"));
    } catch (AfgewezenFout e) {
      resp.getWriter().println(e.invoer()); // EXPECT
      resp.getWriter().println(e.getMessage()); // SAFE
      resp.getWriter().println(e.code()); // SAFE
    }
  }

  public void ver(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    try {
      diep(4, req.getParameter("a"));
    } catch (RuntimeException e) {
      resp.getWriter().println(e.getMessage()); // EXPECT
      resp.getWriter().println(e); // EXPECT
      resp.getWriter().println(e.getClass().getName()); // SAFE
    }
  }

  public void oorzaak(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    try {
      try {
        throw new IOException(req.getParameter("a"));
      } catch (IOException e) {
        throw new IllegalStateException("mis", e);
      }
    } catch (IllegalStateException e) {
      resp.getWriter().println(e.getCause().getMessage()); // EXPECT
      resp.getWriter().println(e.getMessage()); // SAFE
    }
    try {
      throw new UncheckedIOException(new IOException(req.getParameter("b")));
    } catch (UncheckedIOException e) {
      resp.getWriter().println(e.getMessage()); // EXPECT
    }
    Exception los = new Exception("kaal");
    los.initCause(new Exception(req.getParameter("c")));
    resp.getWriter().println(los.getCause()); // EXPECT
    resp.getWriter().println(los.getMessage()); // SAFE
  }

  static final class Bron implements AutoCloseable {
    private final String naam;

    Bron(String naam) {
      this.naam = naam;
    }

    @Override
    public void close() {
      throw new IllegalStateException("sluit niet: " + naam);
    }
  }

  public void onderdrukt(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    try (Bron b = new Bron(req.getParameter("a"))) {
      throw new IllegalArgumentException("eerst " + (b == null));
    } catch (IllegalArgumentException e) {
      resp.getWriter().println(e.getMessage()); // SAFE
      resp.getWriter().println(e.getSuppressed()[0].getMessage()); // EXPECT
    }
    try (Bron b = new Bron(req.getParameter("b"))) {
      resp.getWriter().println(b.hashCode()); // SAFE
    } catch (IllegalStateException e) {
      resp.getWriter().println(e.getLocalizedMessage()); // EXPECT
    }
  }

  public void eigenTekst(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    try {
      throw new StilleFout(req.getParameter("a"));
    } catch (StilleFout e) {
      resp.getWriter().println(e.getMessage()); // EXPECT
      resp.getWriter().println(String.valueOf(e)); // EXPECT
    }
  }

  public void spoor(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    StringWriter tekst = new StringWriter();
    try {
      diep(1, req.getParameter("a"));
    } catch (IllegalArgumentException e) {
      e.printStackTrace(new PrintWriter(tekst));
    }
    resp.getWriter().println(tekst); // EXPECT
  }

  private static String metSlot(String s, StringBuilder boek) {
    try {
      if (s.length() > 100) {
        return "lang";
      }
      return "kort";
    } finally {
      boek.append(s);
    }
  }

  @SuppressWarnings("finally")
  private static String overstemd(String s) {
    try {
      return s;
    } finally {
      return "overstemd";
    }
  }

  public void slot(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    StringBuilder boek = new StringBuilder();
    resp.getWriter().println(metSlot(req.getParameter("a"), boek)); // SAFE
    resp.getWriter().println(boek); // EXPECT
    resp.getWriter().println(overstemd(req.getParameter("a"))); // SAFE
  }

  public void opnieuw(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String gevangen = "niets";
    try {
      try {
        diep(2, req.getParameter("a"));
      } catch (IllegalArgumentException | IllegalStateException e) {
        gevangen = "binnen";
        throw e;
      } finally {
        gevangen += "+slot";
      }
    } catch (RuntimeException e) {
      resp.getWriter().println(gevangen); // SAFE
      resp.getWriter().println(e.getMessage()); // EXPECT
    }
  }

  public void andereSoort(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String invoer = req.getParameter("a");
    try {
      if (invoer.length() > 1) {
        throw new IllegalStateException(invoer);
      }
      throw new UnsupportedOperationException("vast");
    } catch (UnsupportedOperationException e) {
      resp.getWriter().println(e.getMessage()); // SAFE
    } catch (IllegalStateException e) {
      resp.getWriter().println(e.getMessage()); // EXPECT
    }
  }

  public void ontleden(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    try {
      Integer.parseInt(req.getParameter("a"));
    } catch (NumberFormatException e) {
      resp.getWriter().println(e.getMessage()); // EXPECT
    }
    try {
      Thread.State.valueOf(req.getParameter("a"));
    } catch (IllegalArgumentException e) {
      resp.getWriter().println(e.getMessage()); // EXPECT
    }
  }
}
