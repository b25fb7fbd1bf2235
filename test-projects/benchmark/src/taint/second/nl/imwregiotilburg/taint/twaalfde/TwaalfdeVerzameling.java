package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class TwaalfdeVerzameling {
    public static class Lijst extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<String> lijst = new ArrayList<>();
            lijst.add("melk");
            lijst.add(req.getParameter("artikel"));
            List<String> vast = Arrays.asList("brood", "kaas");
            PrintWriter out = resp.getWriter();
            for (String artikel : lijst) {
                out.println(artikel); // EXPECT
            }
            for (String artikel : vast) {
                out.println(artikel); // SAFE
            }
            out.println(lijst.get(0)); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verzamelen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Set<String> uniek = new TreeSet<>();
            Collections.addAll(uniek, "x", "y", String.valueOf(request.getParameter("z")));
            Set<String> leeg = new HashSet<>();
            PrintWriter out = response.getWriter();
            for (Iterator<String> it = uniek.iterator(); it.hasNext();) {
                out.println(it.next()); // EXPECT
            }
            out.println(leeg); // SAFE
            leeg.addAll(uniek);
            out.println(leeg); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class Wachtrij extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Deque<String> rij = new ArrayDeque<>();
            rij.addLast("eerst");
            rij.addLast(String.valueOf(req.getParameter("tweede")));
            PrintWriter out = resp.getWriter();
            out.println(rij.pollFirst()); // SAFE
            out.println(rij.peekFirst()); // EXPECT
            rij.clear();
            rij.push("onder");
            rij.push("boven");
            out.println(rij.pop()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Stapel extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Stack<String> stapel = new Stack<>();
            stapel.push("bodem");
            stapel.push(req.getParameter("top"));
            PrintWriter out = resp.getWriter();
            out.println(stapel.pop()); // EXPECT
            out.println(stapel.pop()); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Wissen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<String> mand = new LinkedList<>();
            mand.add(req.getParameter("a"));
            mand.add("vast");
            PrintWriter out = resp.getWriter();
            out.println(String.join(",", mand)); // EXPECT
            String weg = mand.remove(0);
            out.println(mand); // SAFE
            out.println(weg); // EXPECT
            mand.clear();
            mand.add("nieuw");
            out.println(mand.get(0)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Genest extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<List<String>> groepen = new ArrayList<>();
            groepen.add(new ArrayList<>());
            groepen.add(new ArrayList<>());
            groepen.get(0).add(req.getParameter("lid"));
            groepen.get(1).add("voorzitter");
            PrintWriter out = resp.getWriter();
            out.println(groepen.get(0).get(0)); // EXPECT
            out.println(groepen.get(1).get(0)); // SAFE
            out.println(groepen); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Deel extends HttpServlet {
        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<String> alles = new ArrayList<>(List.of("a", "b", "c", "d"));
            List<String> staart = alles.subList(2, 4);
            staart.set(1, req.getParameter("laatste"));
            List<String> gelezen = Collections.unmodifiableList(alles);
            List<String> momentopname = new ArrayList<>(alles.subList(0, 2));
            PrintWriter out = resp.getWriter();
            out.println(alles.get(3)); // EXPECT
            out.println(gelezen.get(3)); // EXPECT
            out.println(momentopname); // SAFE
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Vervangen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            List<String> lijst = new ArrayList<>();
            lijst.add(request.getParameter("naam"));
            String oud = lijst.set(0, "vervangen");
            PrintWriter out = response.getWriter();
            out.println(oud); // EXPECT
            out.println(lijst.get(0)); // SAFE
            ListIterator<String> it = lijst.listIterator();
            it.next();
            it.set(request.getHeader("X-Naam"));
            out.println(lijst); // EXPECT
            lijst.replaceAll(s -> "gelijk");
            out.println(lijst); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Volgorde extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PriorityQueue<String> rij = new PriorityQueue<>(Comparator.reverseOrder());
            rij.add("alfa");
            rij.add("beta" + req.getParameter("letter"));
            PriorityQueue<Integer> lengtes = new PriorityQueue<>();
            for (String s : rij) {
                lengtes.add(s.length());
            }
            PrintWriter out = resp.getWriter();
            out.println(rij.poll()); // EXPECT
            out.println(lengtes.poll()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Sortering extends HttpServlet {
        static class Speler {
            final String naam;
            final int punten;

            Speler(String naam, int punten) {
                this.naam = naam;
                this.punten = punten;
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<Speler> spelers = new ArrayList<>();
            spelers.add(new Speler("Kees", 12));
            spelers.add(new Speler(req.getParameter("naam"), 7));
            spelers.sort(Comparator.comparingInt(s -> s.punten));
            PrintWriter out = resp.getWriter();
            out.println(spelers.get(0).naam); // EXPECT
            out.println(spelers.get(1).naam); // SAFE
            out.println(spelers.get(0).punten); // SAFE
            Collections.reverse(spelers);
            out.println(spelers.get(1).naam); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
