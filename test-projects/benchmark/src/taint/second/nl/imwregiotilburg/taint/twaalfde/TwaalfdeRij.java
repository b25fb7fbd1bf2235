package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

public class TwaalfdeRij {
    public static class VasteIndex extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] rij = new String[3];
            rij[0] = "kop";
            rij[1] = req.getParameter("naam");
            rij[2] = "voet";
            PrintWriter out = resp.getWriter();
            out.println(rij[0]); // SAFE
            out.println(rij[1]); // EXPECT
            out.println(rij[2]); // SAFE
            rij[1] = "gewist";
            out.println(rij[1]); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Kopie extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] bron = {"a", req.getParameter("b"), "c"};
            String[] doel = new String[3];
            System.arraycopy(bron, 0, doel, 0, 3);
            String[] kloon = bron.clone();
            bron[1] = "b";
            PrintWriter out = resp.getWriter();
            out.println(doel[1]); // EXPECT
            out.println(kloon[1]); // EXPECT
            out.println(bron[1]); // SAFE
            String[] begin = Arrays.copyOfRange(kloon, 0, 1);
            out.println(begin[0]); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Vullen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String[] vol = new String[4];
            String[] schoon = new String[4];
            Arrays.fill(vol, request.getParameter("vulling"));
            Arrays.fill(schoon, "-");
            PrintWriter w = response.getWriter();
            for (int i = 0; i < vol.length; i++) {
                w.print(vol[i]); // EXPECT
                w.print(schoon[i]); // SAFE
            }
            Arrays.fill(vol, "*");
            w.println(vol[2]); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class Tafel extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[][] tafel = new String[2][2];
            tafel[0][0] = "naam";
            tafel[0][1] = req.getParameter("naam");
            tafel[1][0] = "plaats";
            tafel[1][1] = "Breda";
            PrintWriter out = resp.getWriter();
            for (String[] rij : tafel) {
                for (String cel : rij) {
                    out.print(cel); // EXPECT
                }
            }
            out.println(tafel[1][1]); // SAFE
            out.println(tafel[0][0]); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Omkeren extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] woorden = {"een", "twee", req.getParameter("drie")};
            for (int i = 0, j = woorden.length - 1; i < j; i++, j--) {
                String t = woorden[i];
                woorden[i] = woorden[j];
                woorden[j] = t;
            }
            PrintWriter out = resp.getWriter();
            out.println(woorden[0]); // EXPECT
            out.println(woorden[2]); // SAFE
            out.println(Arrays.toString(woorden)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Letters extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String code = req.getParameter("code");
            char[] tekens = code.toCharArray();
            char[] sterren = new char[tekens.length];
            for (int i = 0; i < tekens.length; i++) {
                sterren[i] = '*';
            }
            PrintWriter out = resp.getWriter();
            out.println(sterren); // SAFE
            out.println(tekens); // EXPECT
            out.write(tekens, 0, tekens.length); // EXPECT
            for (int i = 0; i < tekens.length; i++) {
                tekens[i] = '#';
            }
            out.println(tekens); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Waarden extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] alle = req.getParameterValues("keuze");
            PrintWriter out = resp.getWriter();
            if (alle == null || alle.length < 2) {
                out.println("te weinig keuzes"); // SAFE
                return;
            }
            alle[0] = "eerste keuze";
            out.println(alle[0]); // SAFE
            out.println(alle[1]); // EXPECT
            out.printf("%s en %s%n", (Object[]) alle); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class GedeeldeRegel extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] regel = {"x", "y"};
            String[][] blad = {regel, {"p", "q"}};
            regel[1] = req.getParameter("cel");
            PrintWriter out = resp.getWriter();
            out.println(blad[0][1]); // EXPECT
            out.println(blad[1][1]); // SAFE
            blad[0] = new String[] {"nieuw", "nieuw"};
            out.println(blad[0][1]); // SAFE
            out.println(regel[1]); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Ring extends HttpServlet {
        static final int GROOTTE = 4;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] ring = new String[GROOTTE];
            int plek = 0;
            ring[plek++ % GROOTTE] = req.getParameter("bericht");
            for (int i = 0; i < 3; i++) {
                ring[plek++ % GROOTTE] = "nr " + i;
            }
            PrintWriter out = resp.getWriter();
            out.println(ring[0]); // EXPECT
            out.println(ring[3]); // SAFE
            ring[plek++ % GROOTTE] = "overschreven";
            out.println(ring[0]); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Sorteren extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] namen = {"Piet", req.getParameter("naam") + "", "Anna"};
            Integer[] cijfers = {3, 1, 2};
            Arrays.sort(namen);
            Arrays.sort(cijfers);
            PrintWriter out = resp.getWriter();
            out.println(namen[0]); // EXPECT
            out.println(namen[2]); // EXPECT
            out.println(cijfers[0]); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
