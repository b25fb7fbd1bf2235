package nl.imwregiotilburg.wijkteam.brief;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.wijkteam.domein.Aanvraag;
import nl.imwregiotilburg.wijkteam.domein.Adres;
import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.fout.BriefException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Writes letters. */
@Service
public class Briefgenerator {
  private static final Logger log = LoggerFactory.getLogger(Briefgenerator.class);
  private static final Pattern PLAATS = Pattern.compile("\\{\\{(\\w+)}}");
  private static final String SJABLOON = "Beste {{kop}}, uw zaak {{zaak}} is klaar.";

  private final StringBuilder verzameld = new StringBuilder();

  private static String vul(String sjabloon, Map<String, String> waarden) {
    Matcher m = PLAATS.matcher(sjabloon);
    StringBuilder uit = new StringBuilder();
    while (m.find()) {
      m.appendReplacement(uit, Matcher.quoteReplacement(waarden.getOrDefault(m.group(1), "")));
    }
    m.appendTail(uit);
    return uit.toString();
  }

  public String maak(Client client, Aanvraag aanvraag) {
    log.debug("sjabloon {}", SJABLOON.replace("{{zaak}}", String.valueOf(aanvraag.getId()))); // SAFE personal-data-logged
    log.debug("sjabloon {}", SJABLOON.replace("{{kop}}", client.aanhef())); // EXPECT personal-data-logged naam
    Map<String, String> waarden = new HashMap<>();
    waarden.put("zaak", "Z-" + aanvraag.getId());
    log.info("proef: {}", vul(SJABLOON, waarden)); // SAFE personal-data-logged
    waarden.put("kop", client.aanhef());
    String brief = vul(SJABLOON, waarden);
    log.info("brief: {}", brief); // EXPECT personal-data-logged naam
    return brief;
  }

  public void tekstblok(Client client, Adres adres) {
    String blok =
        """
        Dossier %s
        Wijk    %s
        """
            .formatted(client.getKlantcode(), adres.gemeentecode());
    log.info(blok); // SAFE personal-data-logged
    String etiket =
        """
        %2$s
        %1$s
        """
            .formatted(adres.postcode(), client.getVoornaam());
    log.info(etiket); // EXPECT personal-data-logged naam,adresgegevens
    log.info(String.format("%2$s", adres.straat(), adres.gemeentecode())); // SAFE personal-data-logged
    log.info(String.format("%-20s|", adres.straat())); // EXPECT personal-data-logged adresgegevens
    log.info(MessageFormat.format("lengte {1}", adres.straat(), adres.straat().length())); // SAFE personal-data-logged
    log.info(MessageFormat.format("straat {0}", adres.straat())); // EXPECT personal-data-logged adresgegevens
  }

  private void schrijfAanhef(StringBuilder doel, Client client) {
    doel.append("Geachte ").append(client.getAchternaam()).append('\n');
  }

  public void samengesteld(Client client) {
    StringBuilder tekst = new StringBuilder();
    tekst.append("nr ").append(client.getId()).append('\n');
    log.info("tot zover {}", tekst); // SAFE personal-data-logged
    schrijfAanhef(tekst, client);
    log.info("tot zover {}", tekst); // EXPECT personal-data-logged naam
    verzameld.append(tekst.length()).append(' ');
    tekst.setLength(0);
    tekst.append("einde ").append(client.getKlantcode());
    log.info("tot zover {}", tekst); // SAFE personal-data-logged
    log.info("verzameld {}", verzameld); // SAFE personal-data-logged
  }

  public void afscheid(Client client, String ondertekenaar) {
    StringJoiner regels = new StringJoiner(" | ").setEmptyValue(client.getKlantcode());
    log.info("leeg: {}", regels); // SAFE personal-data-logged
    regels.add(ondertekenaar);
    regels.add(client.getVoornaam().toUpperCase(Locale.ROOT));
    log.info("twee regels: {}", regels); // EXPECT personal-data-logged naam
    char[] letters = client.getAchternaam().toCharArray();
    log.info("letters {}", String.valueOf(letters, 0, Math.min(3, letters.length))); // EXPECT personal-data-logged naam
    Arrays.fill(letters, '.');
    log.info("letters {}", new String(letters)); // SAFE personal-data-logged
  }

  public void verzend(Client client, int code) {
    try {
      if (code != 0) {
        throw new BriefException(client.aanhef(), code);
      }
      log.info("verzonden zonder {}", code, client.aanhef()); // SAFE personal-data-logged
    } catch (BriefException e) {
      log.error("brief mislukt met {}", e.getCode()); // SAFE personal-data-logged
      log.error("brief mislukt", e); // EXPECT personal-data-logged naam
    }
  }
}
