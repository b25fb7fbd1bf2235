package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.ListResourceBundle;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

@WebServlet("/v25/bundeltaal")
public class BundelTaal extends HttpServlet {

    static class Nl extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"groet", "Hallo {0}"}, {"dag", "Dag"}};
        }
    }

    static class Vraag extends ResourceBundle {
        private final HttpServletRequest r;

        Vraag(HttpServletRequest r, ResourceBundle ouder) {
            this.r = r;
            setParent(ouder);
        }

        @Override
        protected Object handleGetObject(String key) {
            return "dag".equals(key) ? null : r.getParameter(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return parent.getKeys();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        ResourceBundle nl = new Nl();
        ResourceBundle v = new Vraag(req, nl);
        PrintWriter out = resp.getWriter();
        out.println(nl.getString("groet")); // SAFE
        out.println(v.getString("groet")); // EXPECT
        out.println(v.getString("dag")); // SAFE
        out.println(MessageFormat.format(nl.getString("groet"), req.getParameter("naam"))); // EXPECT
        out.println(MessageFormat.format(nl.getString("dag"), req.getParameter("naam"))); // SAFE
        try {
            out.println(nl.getString("k" + req.getParameter("naam"))); // SAFE
        } catch (MissingResourceException e) {
            out.println(e.getKey()); // EXPECT
            out.println(e.getMessage()); // EXPECT
        }
    }
}
