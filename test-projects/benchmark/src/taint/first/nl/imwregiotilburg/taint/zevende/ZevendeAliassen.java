package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;

/** ZevendeAliassen door velden, rijen en bakken. */
public class ZevendeAliassen {

    public static class TweeNamen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            ZevendePagina.Doos a = new ZevendePagina.Doos();
            ZevendePagina.Doos b = a;
            ZevendePagina.Doos c = new ZevendePagina.Doos();
            b.inhoud = q.getParameter("naam");
            out.println(a.inhoud); // EXPECT
            out.println(c.inhoud); // SAFE
        }
    }

    public static class DiepVeld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            ZevendePagina.Doos top = new ZevendePagina.Doos();
            top.ander = new ZevendePagina.Doos();
            ZevendePagina.Doos onder = top.ander;
            onder.inhoud = q.getHeader("X-Naam");
            out.print(top.ander.inhoud); // EXPECT
            out.print(top.inhoud); // SAFE
        }
    }

    public static class Losgemaakt extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            ZevendePagina.Doos a = new ZevendePagina.Doos();
            ZevendePagina.Doos b = a;
            a = new ZevendePagina.Doos();
            a.inhoud = q.getParameter("naam");
            out.write(b.inhoud); // SAFE
            b = a;
            out.write(b.inhoud); // EXPECT
        }
    }

    public static class LijstAlias extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            List<StringBuilder> rij = new ArrayList<>();
            StringBuilder een = new StringBuilder("een");
            StringBuilder twee = new StringBuilder("twee");
            rij.add(een);
            rij.add(twee);
            rij.get(1).append(q.getParameter("naam"));
            r.getWriter().append(twee); // EXPECT
            r.getWriter().append(een); // SAFE
        }
    }

    public static class KopieVoorheen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            List<String> bron = new ArrayList<>(List.of("vast"));
            List<String> kopie = new ArrayList<>(bron);
            List<String> zicht = Collections.unmodifiableList(bron);
            bron.add(q.getParameter("naam"));
            out.println(kopie); // SAFE
            out.println(zicht); // EXPECT
        }
    }

    static class Houder {
        private final String[] vakken;

        Houder(String[] vakken) {
            this.vakken = vakken;
        }

        String vak(int i) {
            return vakken[i];
        }
    }

    public static class RijGedeeld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String[] vakken = {"a", "b"};
            Houder gedeeld = new Houder(vakken);
            Houder eigen = new Houder(vakken.clone());
            vakken[0] = q.getParameter("naam");
            out.println(gedeeld.vak(0)); // EXPECT
            out.println(eigen.vak(0)); // SAFE
            out.println(gedeeld.vak(1)); // SAFE
        }
    }

    static void vul(ZevendePagina.Doos d, String s) {
        d.inhoud = s;
    }

    static void vulNieuw(ZevendePagina.Doos d, String s) {
        d = new ZevendePagina.Doos();
        d.inhoud = s;
    }

    public static class DoorArgument extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            ZevendePagina.Doos a = new ZevendePagina.Doos();
            ZevendePagina.Doos b = new ZevendePagina.Doos();
            vul(a, q.getParameter("naam"));
            vulNieuw(b, q.getParameter("naam"));
            out.println(a.inhoud); // EXPECT
            out.println(b.inhoud); // SAFE
        }
    }

    public static class Omgewisseld extends HttpServlet {
        static void wissel(ZevendePagina.Doos a, ZevendePagina.Doos b) {
            String t = a.inhoud;
            a.inhoud = b.inhoud;
            b.inhoud = t;
        }

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            ZevendePagina.Doos a = new ZevendePagina.Doos();
            ZevendePagina.Doos b = new ZevendePagina.Doos();
            a.inhoud = q.getParameter("naam");
            wissel(a, b);
            out.println(a.inhoud); // SAFE
            out.println(b.inhoud); // EXPECT
        }
    }
}
