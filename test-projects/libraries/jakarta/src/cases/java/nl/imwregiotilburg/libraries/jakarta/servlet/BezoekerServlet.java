package nl.imwregiotilburg.libraries.jakarta.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@WebServlet("/bezoeker")
public class BezoekerServlet extends HttpServlet {

    private static final Logger log = LoggerFactory.getLogger(BezoekerServlet.class);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Bezoeker bezoeker = new Bezoeker(request.getParameter("naam"), request.getParameter("email"), request.getParameter("taal"));
        log.info("aanmelding van {}", bezoeker.getEmail()); // EXPECT
        log.info("aanmelding in taal {} met {}", bezoeker.getTaal(), request.getMethod()); // SAFE
        request.setAttribute("bezoeker", bezoeker);
        request.setAttribute("taal", bezoeker.getTaal());
        HttpSession session = request.getSession(true);
        session.setAttribute("email", bezoeker.getEmail());
        session.setAttribute("bezoeker", bezoeker);
        session.setAttribute("taal", bezoeker.getTaal());
        session.setAttribute("pogingen", 1);
        toon(request);
        request.getRequestDispatcher("/WEB-INF/welkom.jsp").forward(request, response);
    }

    private void toon(HttpServletRequest request) {
        Bezoeker bezoeker = (Bezoeker) request.getAttribute("bezoeker");
        log.debug("attribuut {}", bezoeker.getNaam()); // EXPECT
        log.debug("attribuut {}", request.getAttribute("taal")); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        String email = (String) session.getAttribute("email");
        log.info("terugkerend {}", email); // EXPECT
        log.info("taal {} pogingen {}", session.getAttribute("taal"), session.getAttribute("pogingen")); // SAFE
        response.setHeader("X-Bezoeker", email);
        response.setHeader("X-Taal", (String) session.getAttribute("taal"));
        log.debug("kop {}", response.getHeader("X-Bezoeker")); // EXPECT
        log.debug("kop {}", response.getHeader("X-Taal")); // SAFE
        session.removeAttribute("email");
        log.debug("na verwijderen {}", session.getAttribute("email")); // SAFE
        response.sendRedirect("/");
    }

    void cookies(Bezoeker bezoeker, HttpServletResponse response) {
        Cookie cookie = new Cookie("bezoeker", bezoeker.getEmail());
        cookie.setMaxAge(3600);
        response.addCookie(cookie);
        log.debug("cookie {} geldig {}", cookie.getName(), cookie.getMaxAge()); // SAFE
        log.debug("cookie {}", cookie.getValue()); // EXPECT
        cookie.setValue("");
        log.debug("gewist {}", cookie.getValue()); // SAFE
    }

    void context(Bezoeker bezoeker) {
        ServletContext context = getServletContext();
        context.setAttribute("laatste", bezoeker);
        context.setAttribute("laatsteTaal", bezoeker.getTaal());
        Bezoeker laatste = (Bezoeker) context.getAttribute("laatste");
        log.info("laatste bezoeker {}", laatste.getNaam()); // EXPECT
        log.info("laatste taal {} op {}", context.getAttribute("laatsteTaal"), context.getContextPath()); // SAFE
        String naam = Optional.ofNullable((Bezoeker) context.getAttribute("laatste")).map(Bezoeker::getNaam).orElse("-");
        log.info("bezoek van {}", naam); // EXPECT
    }

    @WebFilter("/*")
    public static class BezoekerFilter implements Filter {

        private static final Logger log = LoggerFactory.getLogger(BezoekerFilter.class);

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
            HttpServletRequest http = (HttpServletRequest) request;
            Bezoeker bezoeker = (Bezoeker) http.getSession().getAttribute("bezoeker");
            HttpServletRequest gewikkeld = new BezoekerRequest(http, new BezoekerPrincipal(bezoeker.getNaam(), "BEZOEKER"));
            log.info("verzoek van {}", gewikkeld.getUserPrincipal().getName()); // EXPECT
            log.info("in rol bezoeker: {}", gewikkeld.isUserInRole("BEZOEKER")); // SAFE
            chain.doFilter(gewikkeld, response);
        }
    }

    public static class BezoekerRequest extends HttpServletRequestWrapper {

        private final BezoekerPrincipal principal;

        public BezoekerRequest(HttpServletRequest request, BezoekerPrincipal principal) {
            super(request);
            this.principal = principal;
        }

        @Override
        public Principal getUserPrincipal() {
            return principal;
        }

        @Override
        public boolean isUserInRole(String rol) {
            return principal.getRol().equals(rol);
        }
    }

    public static class BezoekerPrincipal implements Principal {

        @PersonalData("naam")
        private final String naam;

        private final String rol;

        public BezoekerPrincipal(String naam, String rol) {
            this.naam = naam;
            this.rol = rol;
        }

        @Override
        public String getName() {
            return naam;
        }

        String getRol() {
            return rol;
        }
    }

    @WebListener
    public static class SessieLuisteraar implements HttpSessionAttributeListener {

        private static final Logger log = LoggerFactory.getLogger(SessieLuisteraar.class);

        @Override
        public void attributeAdded(HttpSessionBindingEvent event) {
            log.debug("attribuut {} toegevoegd aan {}", event.getName(), event.getSession().getId()); // SAFE
            if (event.getValue() instanceof Bezoeker bezoeker) {
                log.debug("bezoeker {} in sessie", bezoeker.getNaam()); // EXPECT
            }
        }
    }

    public static class Bezoeker implements HttpSessionBindingListener {

        private static final Logger LOG = LoggerFactory.getLogger(Bezoeker.class);

        @PersonalData("naam")
        private final String naam;

        @PersonalData("emailadres")
        private final String email;

        private final String taal;

        public Bezoeker(String naam, String email, String taal) {
            this.naam = naam;
            this.email = email;
            this.taal = taal;
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            LOG.info("sessie beeindigd van {}", email); // EXPECT
        }

        String getNaam() {
            return naam;
        }

        String getEmail() {
            return email;
        }

        String getTaal() {
            return taal;
        }
    }
}
