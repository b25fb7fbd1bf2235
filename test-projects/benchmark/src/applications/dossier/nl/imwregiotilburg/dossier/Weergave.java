package nl.imwregiotilburg.dossier;

import com.google.common.base.Joiner;
import com.google.common.base.MoreObjects;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows objects as text. */
@Component
public class Weergave {

  private static final Logger log = LoggerFactory.getLogger(Weergave.class);

  /** Shows all its fields by reflection. */
  static class Kaart {
    private final String titel;
    @ToStringExclude private final String geheim;

    Kaart(String titel, String geheim) {
      this.titel = titel;
      this.geheim = geheim;
    }

    @Override
    public String toString() {
      return ToStringBuilder.reflectionToString(this, ToStringStyle.JSON_STYLE);
    }
  }

  /** Names the fields to show. */
  static class Kaartje {
    private final String titel;
    private final String extra;

    Kaartje(String titel, String extra) {
      this.titel = titel;
      this.extra = extra;
    }

    @Override
    public String toString() {
      return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE)
          .append("titel", titel)
          .append("extra", extra != null)
          .toString();
    }
  }

  /** Has no text of its own. */
  static class Doos {
    final Object inhoud;

    Doos(Object inhoud) {
      this.inhoud = inhoud;
    }
  }

  /** Shows what is inside. */
  static class Pakket extends Doos {
    Pakket(Object inhoud) {
      super(inhoud);
    }

    @Override
    public String toString() {
      return "Pakket(" + inhoud + ")";
    }
  }

  /** Hides what is inside. */
  static class Kluis extends Pakket {
    Kluis(Object inhoud) {
      super(inhoud);
    }

    @Override
    public String toString() {
      return "Kluis(" + (inhoud == null ? 0 : 1) + ")";
    }
  }

  /** Uses the builders of the libraries. */
  public void bouwers(Client client) {
    log.info("Kaart {}", new Kaart(client.getNaam(), "geheim")); // EXPECT personal-data-logged naam
    log.info("Kaart {}", new Kaart("titel", client.getNaam())); // SAFE personal-data-logged
    log.info("Kaartje {}", new Kaartje(client.getTelefoonnummer(), null)); // EXPECT personal-data-logged telefoonnummer
    log.info("Kaartje {}", new Kaartje("titel", client.getTelefoonnummer())); // SAFE personal-data-logged
    MoreObjects.ToStringHelper hulp = MoreObjects.toStringHelper("Client");
    log.info(hulp.add("mail", client.getEmailadres()).toString()); // EXPECT personal-data-logged emailadres
    log.info(MoreObjects.toStringHelper("Client").add("id", client.getId()).toString()); // SAFE personal-data-logged
    log.info(ToStringBuilder.reflectionToString(client.getAdres())); // EXPECT personal-data-logged adres
    log.info(ToStringBuilder.reflectionToString(new Doos("leeg"))); // SAFE personal-data-logged
  }

  /** Nests objects. */
  public void genest(Client client, Afspraak afspraak) {
    log.info("Doos {}", new Doos(client.getAdres())); // SAFE personal-data-logged
    log.info("Pakket {}", new Pakket(client.getAdres())); // EXPECT personal-data-logged adres
    log.info("Kluis {}", new Kluis(client.getAdres())); // SAFE personal-data-logged
    log.info("Pakket {}", new Pakket(new Kluis(client.getNaam()))); // SAFE personal-data-logged
    log.info("Pakket {}", new Pakket(List.of(client.getNaam()))); // EXPECT personal-data-logged naam
    log.info("Pakket {}", new Pakket(client)); // SAFE personal-data-logged
    log.info("Afspraak {}", afspraak); // EXPECT personal-data-logged adres
    log.info("Afspraak {}", afspraak.client()); // SAFE personal-data-logged
    log.info("Adres {}", Objects.toString(client.getAdres(), "-")); // EXPECT personal-data-logged adres
    log.info("Adres {}", Objects.toString(client.getAdres() == null ? "-" : null, "-")); // SAFE personal-data-logged
    log.info("Adres {}", Objects.requireNonNullElse(client.getAdres(), "-")); // EXPECT personal-data-logged adres
    log.info("Waarde {}", String.valueOf(client.getBsn())); // EXPECT personal-data-logged bsn
    log.info("Waarde {}", String.valueOf(client)); // SAFE personal-data-logged
    log.info("Lijst {}", List.of(client.getId(), client.getAdres())); // EXPECT personal-data-logged adres
    log.info("Map {}", Map.of("a", Optional.of(new Pakket(client.getBsn())))); // EXPECT personal-data-logged bsn
    log.info("Map {}", Map.of("a", Optional.of(new Doos(client.getBsn())))); // SAFE personal-data-logged
    Doos doos = new Pakket(client.getNaam());
    log.info("Doos {}", doos); // EXPECT personal-data-logged naam
    doos = new Kluis(doos.inhoud);
    log.info("Doos {}", doos); // SAFE personal-data-logged
    log.info("Inhoud {}", doos.inhoud); // EXPECT personal-data-logged naam
  }

  /** Uses the collections of Guava. */
  public void verzamelingen(Client client, Contactpersoon contact) {
    Multimap<String, Object> velden = ArrayListMultimap.create();
    velden.put("id", client.getId());
    log.debug("Velden {}", velden); // SAFE personal-data-logged
    velden.put("id", client.getBsn());
    log.debug("Velden {}", velden.get("id")); // EXPECT personal-data-logged bsn
    log.debug("Velden {}", velden.keySet()); // SAFE personal-data-logged
    log.debug(Joiner.on('|').join("naam", contact.naam())); // EXPECT personal-data-logged naam
    log.debug(Joiner.on('|').join("naam", contact.id())); // SAFE personal-data-logged
    ImmutableMap<Long, String> index = ImmutableMap.of(contact.id(), contact.telefoon());
    log.debug("Index {}", index); // EXPECT personal-data-logged telefoonnummer
    log.debug("Index {}", Maps.transformValues(index, String::length)); // SAFE personal-data-logged
    List<String> delen = Splitter.on(' ').splitToList(contact.naam());
    log.debug("Delen {}", delen); // EXPECT personal-data-logged naam
    log.debug("Delen {}", delen.size()); // SAFE personal-data-logged
    log.debug("Gedraaid {}", Lists.reverse(ImmutableList.of("a", contact.naam()))); // EXPECT personal-data-logged naam
    log.debug("Eerste {}", Iterables.getFirst(ImmutableList.of("a", "b"), contact.naam())); // SAFE personal-data-logged
    log.debug("Afgekort {}", StringUtils.abbreviate(contact.naam(), 6)); // EXPECT personal-data-logged naam
    log.debug("Leeg {}", StringUtils.isBlank(contact.naam())); // SAFE personal-data-logged
  }
}
