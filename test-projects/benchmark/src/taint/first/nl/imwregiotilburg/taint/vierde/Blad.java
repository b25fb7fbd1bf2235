package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A page: answers a GET request by showing itself on the response's writer. */
public abstract class Blad extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      toon(request, response.getWriter());
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** Shows the page. */
  protected abstract void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception;

  /** A connection to the database. */
  protected static Connection verbinding() throws SQLException {
    return DriverManager.getConnection("jdbc:vierde:geheugen");
  }

  /** Hides text. */
  public static final class Masker {
    private Masker() {}

    /** As many stars as the text has characters. */
    public static String over(String tekst) {
      return tekst == null ? "" : "*".repeat(tekst.length());
    }
  }
}
