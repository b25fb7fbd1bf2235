package nl.imwregiotilburg.libraries.applications.intake;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.logging.Logger;

/** De dienst van de gemeente die personen opzoekt. */
@Path("/personen")
@RegisterRestClient(configKey = "verwijzer")
@RegisterProvider(VerwijzerClient.Meekijker.class)
public interface VerwijzerClient {

  /** Een persoon zoals de gemeente die kent. */
  @Purpose("intake")
  @DataSubject("client")
  record Persoon(@PersonalData("naam") String volledigeNaam, @PersonalData("adres") String adres, String gemeente) {}

  @GET
  Uni<Persoon> zoek(@QueryParam("bsn") String bsn);

  @GET
  @Path("verhuisd")
  Persoon verhuisd(@QueryParam("kenmerk") String kenmerk);

  @PUT
  @Path("{kenmerk}/meldingen")
  void meld(@PathParam("kenmerk") String kenmerk, Aanmelding.Bericht bericht);

  /** Kijkt mee met ieder verzoek. */
  class Meekijker implements ClientRequestFilter, ClientResponseFilter {

    private static final Logger LOG = Logger.getLogger("intake.verwijzer");

    @Override
    public void filter(ClientRequestContext verzoek) {
      LOG.debugf("Verzoek: %s %s", verzoek.getMethod(), verzoek.getUri()); // EXPECT
      LOG.debugf("Verzoek: %s %s", verzoek.getMethod(), verzoek.getUri().getHost()); // SAFE
      if (verzoek.hasEntity()) {
        LOG.tracef("Inhoud: %s", verzoek.getEntity()); // EXPECT
        LOG.tracef("Inhoud: %s", verzoek.getMediaType()); // SAFE
      }
    }

    @Override
    public void filter(ClientRequestContext verzoek, ClientResponseContext antwoord) {
      LOG.debugf("Antwoord: %d", antwoord.getStatus()); // SAFE
    }
  }
}
