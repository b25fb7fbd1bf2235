package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

/** Rijen (arrays). */
public class AchtsteReeks {

    /** Vaste plaatsen in een rij. */
    public static class VastePlaats extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String[] vak = new String[3];
            vak[0] = "a";
            vak[1] = req.getParameter("p");
            vak[2] = "c";
            PrintWriter out = resp.getWriter();
            out.println(vak[1]); // EXPECT
            out.println(vak[0]); // SAFE
            out.println(vak[2]); // SAFE
            vak[1] = "b";
            out.println(vak[1]); // SAFE
        }
    }

    /** De beginwaarden van een rij. */
    public static class Beginwaarden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            String[] rij = {"een", p, "drie"};
            Object[] dingen = new Object[] {1, p, 'c'};
            PrintWriter out = resp.getWriter();
            out.println(rij[0] + rij[2]); // SAFE
            out.println(Arrays.toString(rij)); // EXPECT
            out.println(dingen[1]); // EXPECT
            out.println(dingen[0]); // SAFE
            out.println(rij.length); // SAFE
        }
    }

    /** Kopieren van een hele rij of een stuk. */
    public static class Kopieen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String[] bron = {"x", req.getParameter("p")};
            String[] doel = new String[2];
            System.arraycopy(bron, 0, doel, 0, 2);
            String[] kloon = bron.clone();
            String[] eerder = Arrays.copyOf(bron, 1);
            String[] leeg = new String[2];
            String[] eigen = {"x", "y"};
            System.arraycopy(eigen, 0, leeg, 0, 2);
            PrintWriter out = resp.getWriter();
            out.println(doel[1]); // EXPECT
            out.println(kloon[1]); // EXPECT
            out.println(leeg[1]); // SAFE
            out.println(eerder[0]); // SAFE
            out.println(String.join(",", Arrays.copyOfRange(bron, 1, 2))); // EXPECT
            kloon[1] = "gewist";
            out.println(bron[1]); // EXPECT
            out.println(kloon[1]); // SAFE
        }
    }

    /** Twee richtingen. */
    public static class Tabel extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String[][] bord = new String[2][2];
            for (String[] regel : bord) {
                Arrays.fill(regel, ".");
            }
            bord[0][1] = req.getParameter("zet");
            PrintWriter out = resp.getWriter();
            out.println(bord[0][1]); // EXPECT
            out.println(bord[1][0]); // SAFE
            out.println(bord[0][0]); // SAFE
            String[] bovenste = bord[0];
            out.println(String.join("", bovenste)); // EXPECT
            out.println(String.join("", bord[1])); // SAFE
            out.println(Arrays.deepToString(bord)); // EXPECT
        }
    }

    /** Een lus met een lopende wijzer. */
    public static class Lopend extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String[] in = req.getParameterValues("w");
            if (in == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            String[] uit = new String[in.length];
            int[] lengtes = new int[in.length];
            for (int i = 0; i < in.length; i++) {
                uit[i] = "<" + in[i] + ">";
                lengtes[i] = in[i].length();
            }
            for (String u : uit) {
                out.print(u); // EXPECT
            }
            for (int l : lengtes) {
                out.print(l); // SAFE
            }
            out.println(Arrays.toString(lengtes)); // SAFE
        }
    }

    /** Een rij in een veld. */
    public static class InVeld extends HttpServlet {
        static class Rek {
            private final String[] planken = {"", "", ""};

            void zet(int i, String s) {
                planken[i] = s;
            }

            String pak(int i) {
                return planken[i];
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Rek vol = new Rek();
            Rek leeg = new Rek();
            vol.zet(1, req.getParameter("p"));
            leeg.zet(1, "stof");
            PrintWriter out = resp.getWriter();
            out.println(vol.pak(1)); // EXPECT
            out.println(vol.pak(2)); // SAFE
            out.println(leeg.pak(1)); // SAFE
        }
    }

    /** Een methode vult de rij van een ander. */
    public static class Gevuld extends HttpServlet {
        private static void vul(String[] rij, String s) {
            for (int i = 0; i < rij.length; i++) {
                rij[i] = s + i;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String[] a = new String[2];
            String[] b = new String[2];
            vul(a, req.getParameter("p"));
            vul(b, "vak");
            PrintWriter out = resp.getWriter();
            out.println(a[1]); // EXPECT
            out.println(b[1]); // SAFE
            Arrays.fill(a, "");
            out.println(a[0]); // SAFE
        }
    }

    /** De rij als lijst: de lijst is een venster op de rij. */
    public static class Venster extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String[] rij = {"a", "b"};
            List<String> venster = Arrays.asList(rij);
            venster.set(0, req.getParameter("p"));
            PrintWriter out = resp.getWriter();
            out.println(rij[0]); // EXPECT
            out.println(rij[1]); // SAFE
            out.println(venster); // EXPECT
        }
    }

    /** Bytes door elkaar. */
    public static class Bytes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            byte[] b = p.getBytes();
            byte[] x = new byte[b.length];
            byte[] nul = new byte[b.length];
            for (int i = 0; i < b.length; i++) {
                x[i] = (byte) (b[i] ^ 1);
                nul[i] = 'o';
            }
            PrintWriter out = resp.getWriter();
            out.println(new String(x)); // EXPECT
            out.println(new String(nul)); // SAFE
        }
    }

    /** Verwisselen van twee elementen. */
    public static class Wissel extends HttpServlet {
        private static void wissel(Object[] r, int i, int j) {
            Object t = r[i];
            r[i] = r[j];
            r[j] = t;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Object[] r = {req.getParameter("p"), "vast"};
            PrintWriter out = resp.getWriter();
            out.println(r[1]); // SAFE
            wissel(r, 0, 1);
            out.println(r[1]); // EXPECT
            out.println(r[0]); // SAFE
        }
    }
}
