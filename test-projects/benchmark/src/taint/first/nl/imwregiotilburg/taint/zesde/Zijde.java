package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Base of the pages: hands the request and the writer of the response to one method. */
public abstract class Zijde extends HttpServlet {

  /** Writes the page. */
  protected abstract void pagina(HttpServletRequest request, PrintWriter out) throws Exception;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      pagina(request, response.getWriter());
    } catch (RuntimeException | ServletException | IOException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** The sanitiser of the set. */
  public static final class Masker {

    private Masker() {}

    /** Returns as many stars as the text has characters. */
    public static String over(String tekst) {
      return tekst == null ? "" : "*".repeat(tekst.length());
    }
  }
}
