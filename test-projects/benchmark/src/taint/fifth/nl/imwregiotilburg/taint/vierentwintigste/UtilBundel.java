package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.text.MessageFormat;
import java.util.*;

public class UtilBundel extends HttpServlet {
    public static class Teksten extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"groet", "Hallo {0}"}, {"kaal", "Hallo allemaal"}, {"aantal", "{1} tekens"}};
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        ResourceBundle b = new Teksten();
        String naam = req.getParameter("naam");
        Object[] a = {naam, naam.length()};
        out.println(MessageFormat.format(b.getString("groet"), a)); // EXPECT
        out.println(MessageFormat.format(b.getString("kaal"), a)); // SAFE
        out.println(MessageFormat.format(b.getString("aantal"), a)); // SAFE
    }
}
