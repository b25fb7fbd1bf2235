package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/standaardmethode")
public class StandaardMethode extends HttpServlet {

    interface Groet {
        String naam();

        default String groet() {
            return "Hallo " + naam();
        }

        static Groet van(String n) {
            return () -> n;
        }
    }

    interface Anoniem extends Groet {
        @Override
        default String groet() {
            return "Hallo bezoeker";
        }
    }

    interface Luid extends Groet {
        @Override
        default String groet() {
            return Groet.super.groet().toUpperCase();
        }
    }

    record Mens(String naam) implements Groet { }

    record Schim(String naam) implements Anoniem { }

    record Roeper(String naam) implements Luid, Anoniem {
        @Override
        public String groet() {
            return naam.length() > 8 ? Luid.super.groet() : Anoniem.super.groet();
        }
    }

    record Fluister(String naam) implements Luid, Anoniem {
        @Override
        public String groet() {
            return Anoniem.super.groet();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String n = String.valueOf(req.getParameter("n"));
        PrintWriter out = resp.getWriter();
        out.println(new Mens(n).groet()); // EXPECT
        out.println(new Schim(n).groet()); // SAFE
        out.println(new Roeper(n).groet()); // EXPECT
        out.println(new Fluister(n).groet()); // SAFE
        out.println(Groet.van(n).groet()); // EXPECT
        out.println(Groet.van("wereld").groet()); // SAFE
        Groet g = new Schim(n);
        out.println(g.naam()); // EXPECT
    }
}
