package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;

public class Kopie03Stroom extends HttpServlet {
    static class Pakket implements Serializable {
        private static final long serialVersionUID = 1L;
        final String inhoud;
        final String soort = "doos";
        transient String notitie;
        Pakket(String i, String n) {
            inhoud = i;
            notitie = n;
        }
    }

    private static Object heenEnWeer(Object o) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bos = new ByteArrayOutputStream();
        try (ObjectOutputStream oos = new ObjectOutputStream(bos)) {
            oos.writeObject(o);
        }
        try (ObjectInputStream ois = new ObjectInputStream(new ByteArrayInputStream(bos.toByteArray()))) {
            return ois.readObject();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("adres");
        try {
            Pakket a = (Pakket) heenEnWeer(new Pakket(w, "n"));
            Pakket b = (Pakket) heenEnWeer(new Pakket("vast", w));
            uit.println(a.inhoud); // EXPECT
            uit.println(a.soort); // SAFE
            uit.println(b.notitie); // SAFE
            uit.println(heenEnWeer(w)); // EXPECT
            uit.println(heenEnWeer(w.length())); // SAFE
        } catch (ClassNotFoundException e) {
            throw new ServletException("klasse");
        }
    }
}
