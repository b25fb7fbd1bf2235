package nl.imwregiotilburg.cursusplan.beheer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Objects;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Packs files away and takes them out again. */
public class ArchiefService {
  private static final Logger log = LoggerFactory.getLogger(ArchiefService.class);

  /** A file that is packed with its text but without its note. */
  static final class Dossier implements Serializable {
    private static final long serialVersionUID = 1L;
    private final int id;
    private final String tekst;
    private final transient String aantekening;

    Dossier(int id, String tekst, String aantekening) {
      this.id = id;
      this.tekst = tekst;
      this.aantekening = aantekening;
    }
  }

  /** A file that is replaced by its number when it is packed. */
  static final class Verwijzing implements Serializable {
    private static final long serialVersionUID = 1L;
    private final int id;
    private final transient String tekst;

    Verwijzing(int id, String tekst) {
      this.id = id;
      this.tekst = tekst;
    }

    private Object writeReplace() {
      return new Nummer(id);
    }

    @Override
    public String toString() {
      return "verwijzing " + id + " " + tekst;
    }
  }

  /** Only a number. */
  record Nummer(int id) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  private static byte[] pak(Object zaak) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream uit = new ObjectOutputStream(bytes)) {
      uit.writeObject(zaak);
    }
    return bytes.toByteArray();
  }

  private static Object pakUit(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  public void dossier(Deelnemer d) throws IOException, ClassNotFoundException {
    Dossier dossier = new Dossier(d.nummer(), d.naam(), d.telefoon());
    log.info("Aantekening vooraf {}", dossier.aantekening); // EXPECT personal-data-logged telefoonnummer
    Dossier terug = (Dossier) pakUit(pak(dossier));
    log.info("Aantekening terug {}", terug.aantekening); // SAFE personal-data-logged
    log.info("Tekst terug {}", terug.tekst); // EXPECT personal-data-logged naam
  }

  public void verwijzing(Deelnemer d) throws IOException, ClassNotFoundException {
    Verwijzing verwijzing = new Verwijzing(d.nummer(), d.email());
    log.info("Voor het pakken {}", verwijzing); // EXPECT personal-data-logged emailadres
    log.info("Na het pakken {}", pakUit(pak(verwijzing))); // SAFE personal-data-logged
  }

  public void stroom(Vrijwilliger v) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream uit = new DataOutputStream(bytes);
    uit.writeInt(v.nummer());
    uit.writeUTF(Objects.toString(v.telefoon()));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    log.debug("Getal uit de stroom {}", in.readInt()); // SAFE personal-data-logged
    log.debug("Tekst uit de stroom {}", in.readUTF()); // EXPECT personal-data-logged telefoonnummer
    bytes.reset();
    uit.writeUTF("einde");
    log.debug("Na een nieuw begin {}", bytes); // SAFE personal-data-logged
  }
}
