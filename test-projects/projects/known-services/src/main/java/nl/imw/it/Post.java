package nl.imw.it;

import io.sentry.Sentry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import nl.imwregiotilburg.privacy.annotation.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Purpose("hulpverlening")
public final class Post {

  private static final Logger AUDIT = LoggerFactory.getLogger("audit.inzage");
  private static final Logger LOG = LoggerFactory.getLogger(Post.class);

  private final HttpClient http = HttpClient.newHttpClient();

  public void start() {
    Sentry.init();
  }

  public void verstuur(Client client) throws IOException, InterruptedException {
    HttpRequest bericht =
        HttpRequest.newBuilder(URI.create("https://api.sendgrid.com/v3/mail/send"))
            .POST(BodyPublishers.ofString(client.email()))
            .build();
    http.send(bericht, BodyHandlers.discarding());
    AUDIT.info("bericht aan {}", client.email());
    LOG.info("bericht aan {}", client.email());
  }
}
