package nl.imwregiotilburg.libraries.jakarta.jaxrs;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Path("/klanten")
@Consumes(MediaType.APPLICATION_JSON)
public class KlantResource {

    private static final Logger log = LoggerFactory.getLogger(KlantResource.class);

    @POST
    @Path("/{filiaal}")
    public Response maak(@PathParam("filiaal") String filiaal, Klant klant) {
        log.info("aanmaken {}", klant.getEmail()); // EXPECT
        if (!filiaal.equals(klant.getFiliaal())) {
            throw new KlantException(klant, "VERKEERD_FILIAAL");
        }
        Response antwoord = Response.created(URI.create("/klanten/" + klant.getNummer())).entity(klant.getNummer()).header("X-Klant", klant.getNaam()).header("X-Filiaal", filiaal).build();
        log.info("antwoord {} op {}", antwoord.getStatus(), antwoord.getLocation()); // SAFE
        log.debug("kop {}", antwoord.getHeaderString("X-Klant")); // EXPECT
        log.debug("kop {}", antwoord.getHeaderString("X-Filiaal")); // SAFE
        return antwoord;
    }

    @GET
    public List<String> zoek(@BeanParam ZoekParameters parameters) {
        log.info("zoeken op {}", parameters.getEmail()); // EXPECT
        log.info("zoeken vanaf pagina {}", parameters.getPagina()); // SAFE
        return List.of();
    }

    public static class ZoekParameters {

        @QueryParam("email")
        @PersonalData("emailadres")
        private String email;

        @QueryParam("pagina")
        private String pagina;

        String getEmail() {
            return email;
        }

        String getPagina() {
            return pagina;
        }
    }

    public static class KlantClient {

        private static final Logger log = LoggerFactory.getLogger(KlantClient.class);

        private final WebTarget target;

        public KlantClient(Client client, String basis) {
            this.target = client.target(basis).path("klanten");
        }

        void haalAlle() {
            List<Klant> klanten = target.request().get(new GenericType<List<Klant>>() { });
            klanten.forEach(k -> log.debug("klant {}", k.getEmail())); // EXPECT
            klanten.forEach(k -> log.debug("klant {}", k.getNummer())); // SAFE
        }

        void viaResponse(long nummer) {
            try (Response response = target.path(Long.toString(nummer)).request().get()) {
                if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
                    Klant klant = response.readEntity(Klant.class);
                    log.info("gelezen {}", klant.getEmail()); // EXPECT
                }
                log.info("status {} type {}", response.getStatus(), response.getMediaType()); // SAFE
            }
        }

        void verstuur(Klant klant) {
            Entity<Klant> entity = Entity.json(klant);
            Klant bevestigd = target.request().post(entity, Klant.class);
            log.info("bevestigd {}", bevestigd.getEmail()); // EXPECT
            int status = target.request().put(Entity.json(klant)).getStatus();
            log.info("bijgewerkt met status {}", status); // SAFE
        }

        void verstuurFormulier(Klant klant) {
            Form form = new Form().param("email", klant.getEmail()).param("bron", "website");
            log.debug("formulier {}", form.asMap()); // EXPECT
            log.debug("bron {}", form.asMap().getFirst("bron")); // SAFE
            URI uri = UriBuilder.fromPath("/zoek").queryParam("email", klant.getEmail()).build();
            log.debug("uri {}", uri); // EXPECT
        }

        void asynchroon() {
            target.path("1").request().rx().get(Klant.class).thenAccept(k -> log.info("reactief {}", k.getEmail())); // EXPECT
        }
    }

    public static class KlantException extends RuntimeException {

        private final String code;

        public KlantException(Klant klant, String code) {
            super("Ongeldige klant " + klant.getNaam());
            this.code = code;
        }

        String getCode() {
            return code;
        }
    }

    @Provider
    public static class KlantExceptionMapper implements ExceptionMapper<KlantException> {

        private static final Logger log = LoggerFactory.getLogger(KlantExceptionMapper.class);

        @Override
        public Response toResponse(KlantException exception) {
            log.warn("afgekeurd: {}", exception.getMessage()); // EXPECT
            log.warn("afgekeurd met code {}", exception.getCode()); // SAFE
            return Response.status(Response.Status.BAD_REQUEST).entity(exception.getCode()).build();
        }
    }

    @Provider
    public static class SessieFilter implements ContainerRequestFilter, ContainerResponseFilter {

        private static final Logger log = LoggerFactory.getLogger(SessieFilter.class);

        private final Sessies sessies;

        @Inject
        public SessieFilter(Sessies sessies) {
            this.sessies = sessies;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            Klant klant = sessies.klantVoor(request.getHeaderString("X-Sessie"));
            request.setProperty("klant", klant);
            request.setProperty("filiaal", klant.getFiliaal());
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            Klant klant = (Klant) request.getProperty("klant");
            log.info("verzoek door {}", klant.getNaam()); // EXPECT
            log.info("verzoek vanuit {}", request.getProperty("filiaal")); // SAFE
        }
    }

    public interface Sessies {
        Klant klantVoor(String sessie);
    }

    public static class Klant {

        private long nummer;

        @PersonalData("naam")
        private String naam;

        @PersonalData("emailadres")
        private String email;

        private String filiaal;

        public long getNummer() {
            return nummer;
        }

        public void setNummer(long nummer) {
            this.nummer = nummer;
        }

        public String getNaam() {
            return naam;
        }

        public void setNaam(String naam) {
            this.naam = naam;
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getFiliaal() {
            return filiaal;
        }

        public void setFiliaal(String filiaal) {
            this.filiaal = filiaal;
        }
    }
}
