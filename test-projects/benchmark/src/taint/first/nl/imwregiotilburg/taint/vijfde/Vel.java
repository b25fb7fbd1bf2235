package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Common ground of the cases: one page, answered from one request. */
public abstract class Vel extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Writes the page. */
  protected abstract void serve(HttpServletRequest req, PrintWriter out) throws Exception;

  @Override
  protected void doGet(HttpServletRequest req, HttpServletResponse resp)
      throws ServletException, IOException {
    try {
      serve(req, resp.getWriter());
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** Opens the demonstration database. */
  protected static Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:vijfde:demo");
  }

  /** Hides a value behind stars. */
  public static final class Masker {
    private Masker() {}

    /** Returns as many stars as the value has characters. */
    public static String over(String value) {
      return value == null ? "" : "*".repeat(value.length());
    }
  }
}
