package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class SerieRondgang extends HttpServlet {
    static class Formulier implements Serializable {
        private static final long serialVersionUID = 1L;
        String naam;
        transient String wachtwoord;
        String soort = "aanvraag";
    }

    private static Object rond(Object o) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream oos = new ObjectOutputStream(bytes)) {
            oos.writeObject(o);
        }
        try (ObjectInputStream ois = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return ois.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("klasse");
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Formulier f = new Formulier();
        f.naam = req.getParameter("naam");
        f.wachtwoord = req.getParameter("wachtwoord");
        Formulier g = (Formulier) rond(f);
        out.println(g.naam); // EXPECT
        out.println(g.soort); // SAFE
        out.println(g.wachtwoord); // SAFE
        f.naam = "later";
        out.println(g.naam.trim()); // EXPECT
    }
}
