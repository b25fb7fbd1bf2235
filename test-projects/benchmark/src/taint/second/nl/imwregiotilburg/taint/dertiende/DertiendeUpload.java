package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;
import java.util.zip.CRC32;

public class DertiendeUpload {

    record Bestand(String naam, String type, byte[] inhoud) {
        int grootte() {
            return inhoud.length;
        }

        String alsTekst() {
            return new String(inhoud, StandardCharsets.UTF_8);
        }
    }

    static class UploadFout extends Exception {
        UploadFout(String melding) {
            super(melding);
        }

        UploadFout(String melding, Throwable oorzaak) {
            super(melding, oorzaak);
        }
    }

    public static class Ontvangst extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            byte[] ruw = req.getInputStream().readAllBytes();
            Bestand b = new Bestand("document.txt", "text/plain", ruw);
            CRC32 crc = new CRC32();
            crc.update(b.inhoud());
            out.println(b.naam() + " is " + b.grootte() + " bytes"); // SAFE
            out.println("controle " + crc.getValue()); // SAFE
            out.println(b.alsTekst()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Regelteller extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            int regels = 0;
            String langste = "";
            try (BufferedReader lezer = req.getReader()) {
                for (String regel; (regel = lezer.readLine()) != null; ) {
                    regels++;
                    if (regel.length() > langste.length()) {
                        langste = regel;
                    }
                }
            }
            out.printf("%d regels gelezen%n", regels); // SAFE
            out.printf("langste regel: %s%n", langste); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Bestandsnaam extends HttpServlet {
        static String stam(String naam) {
            int punt = naam.lastIndexOf('.');
            return punt < 0 ? naam : naam.substring(0, punt);
        }

        static String soortVan(String naam) {
            String laag = naam.toLowerCase(Locale.ROOT);
            if (laag.endsWith(".pdf")) {
                return "document";
            }
            return laag.endsWith(".png") || laag.endsWith(".jpg") ? "afbeelding" : "overig";
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = Optional.ofNullable(req.getHeader("X-Bestandsnaam")).orElse("naamloos");
            String veilig = UUID.nameUUIDFromBytes(new byte[] {1, 2, 3}) + ".dat";
            out.println("Soort: " + soortVan(naam)); // SAFE
            out.println("Opgeslagen als " + veilig); // SAFE
            out.println("Oorspronkelijk " + stam(naam)); // EXPECT
            File doel = new File("/tmp/uploads", naam);
            out.println(doel.getName()); // EXPECT
            out.println(new File(doel.getParentFile(), veilig).getName()); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Keuring extends HttpServlet {
        private static void keur(Bestand b) throws UploadFout {
            if (b.naam() == null) {
                throw new UploadFout("Geen bestandsnaam");
            }
            if (b.grootte() < b.naam().length()) {
                throw new UploadFout("Te klein: " + b.naam());
            }
        }

        private static void verwerk(Bestand b) throws UploadFout {
            try {
                keur(b);
            } catch (UploadFout e) {
                throw new UploadFout("Verwerking mislukt", e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                verwerk(new Bestand(req.getParameter("naam"), "text/csv", new byte[4]));
                out.println("Verwerkt"); // SAFE
            } catch (UploadFout e) {
                out.println(e.getMessage()); // SAFE
                out.println(e.getCause().getMessage()); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Opslagmap extends HttpServlet {
        static class Map2 implements AutoCloseable {
            private final PrintWriter log;
            private final String eigenaar;
            private final List<String> namen = new ArrayList<>();

            Map2(PrintWriter log, String eigenaar) {
                this.log = log;
                this.eigenaar = eigenaar;
            }

            void zet(String naam) {
                namen.add(naam);
            }

            @Override
            public void close() {
                log.println("map van " + eigenaar + " gesloten"); // SAFE
                log.println("inhoud " + namen); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try (Map2 map = new Map2(out, "afdeling schuldhulp")) {
                map.zet(req.getParameter("bestand"));
                map.zet("leesmij.txt");
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Brokken extends HttpServlet {
        private final StringBuilder samen = new StringBuilder();
        private final AtomicInteger brokken = new AtomicInteger();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String actie = req.getParameter("actie");
            if ("klok".equals(actie) || "weg".equals(actie)) {
                out.println(samen); // EXPECT
                samen.setLength(0);
                out.println("leeg: [" + samen + "]"); // SAFE
                brokken.set(0);
            } else {
                char[] buffer = new char[6];
                int n = req.getReader().read(buffer);
                samen.append(buffer, 0, Math.max(n, 0));
                out.println("brok " + brokken.incrementAndGet()); // SAFE
                out.println(buffer); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class CsvInlezen extends HttpServlet {
        record Rij(int nummer, List<String> cellen) {
            String cel(int i) {
                return i < cellen.size() ? cellen.get(i) : "";
            }
        }

        static List<Rij> lees(BufferedReader r) {
            AtomicInteger n = new AtomicInteger();
            return r.lines().map(l -> new Rij(n.incrementAndGet(), List.of(l.split("[;,]")))).collect(Collectors.toList());
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<Rij> rijen = lees(req.getReader());
            List<Rij> voorbeeld = lees(new BufferedReader(new StringReader("naam;plaats\njan;Tilburg")));
            rijen.forEach(r -> out.println(r.nummer())); // SAFE
            rijen.stream().map(r -> r.cel(0)).forEach(out::println); // EXPECT
            voorbeeld.stream().map(r -> r.cel(1)).forEach(out::println); // SAFE
            List<Rij> alles = new ArrayList<>(voorbeeld);
            alles.addAll(rijen);
            out.println(alles.get(alles.size() - 1)); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Kopie extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            ByteArrayOutputStream doel = new ByteArrayOutputStream();
            ByteArrayOutputStream kop = new ByteArrayOutputStream();
            kop.writeBytes("bestand ontvangen".getBytes(StandardCharsets.UTF_8));
            InputStream in = req.getInputStream();
            byte[] stuk = new byte[16];
            int n;
            while ((n = in.read(stuk)) > 0) {
                doel.writeBytes(Arrays.copyOf(stuk, n));
            }
            out.println(kop.toString(StandardCharsets.UTF_8)); // SAFE
            out.println(doel.toString(StandardCharsets.UTF_8)); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }
}
