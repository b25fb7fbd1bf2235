package nl.imwregiotilburg.taint.derde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What the pages of this package share. */
abstract class Pagina extends HttpServlet {

  @Override
  protected final void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
      throws ServletException, IOException {
    try {
      toon(vraag, antwoord.getWriter());
    } catch (IOException | RuntimeException fout) {
      throw fout;
    } catch (Exception fout) {
      throw new ServletException(fout);
    }
  }

  protected abstract void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception;

  static Connection verbinding() throws SQLException {
    return DriverManager.getConnection("jdbc:derde:memory");
  }

  /** Takes out what may not be shown. */
  static final class Masker {

    private Masker() {}

    static String over(String tekst) {
      return tekst == null ? "" : "*".repeat(tekst.length());
    }
  }
}
