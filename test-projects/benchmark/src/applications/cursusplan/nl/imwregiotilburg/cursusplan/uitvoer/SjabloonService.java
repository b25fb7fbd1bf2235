package nl.imwregiotilburg.cursusplan.uitvoer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.cursusplan.basis.Masker;
import nl.imwregiotilburg.cursusplan.domein.Cursus;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills templates of letters. */
public class SjabloonService {
  private static final Logger log = LoggerFactory.getLogger(SjabloonService.class);
  private static final Pattern PLAATS = Pattern.compile("\\$\\{(\\w+)}");

  /** The fixed texts of the letters. */
  public static class Teksten extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {
        {"uitnodiging", "Beste ${tekst}, kom naar ${cursus}."},
        {"affiche", "Kom ook naar ${cursus}!"}
      };
    }
  }

  /** A piece of a template. */
  private interface Deel {
    String vul(Map<String, Object> waarden);
  }

  private record Vast(String tekst) implements Deel {
    @Override
    public String vul(Map<String, Object> waarden) {
      return tekst;
    }
  }

  private record Veld(String sleutel, UnaryOperator<String> filter) implements Deel {
    @Override
    public String vul(Map<String, Object> waarden) {
      return filter.apply(Objects.toString(waarden.get(sleutel), ""));
    }
  }

  private final Map<String, UnaryOperator<String>> filters = new HashMap<>();

  public SjabloonService() {
    filters.put("groot", String::toUpperCase);
    filters.put("kort", Masker::kort);
  }

  private static String vul(String sjabloon, Map<String, Object> waarden) {
    Matcher m = PLAATS.matcher(sjabloon);
    StringBuilder uit = new StringBuilder();
    while (m.find()) {
      m.appendReplacement(uit, Matcher.quoteReplacement(String.valueOf(waarden.get(m.group(1)))));
    }
    return m.appendTail(uit).toString();
  }

  public void brieven(Deelnemer d, Cursus cursus) {
    ResourceBundle teksten = new Teksten();
    Map<String, Object> waarden = new HashMap<>();
    waarden.put("tekst", d.naam());
    waarden.put("cursus", cursus.code());
    log.info("Brief {}", vul(teksten.getString("uitnodiging"), waarden)); // EXPECT personal-data-logged naam
    log.info("Affiche {}", vul(teksten.getString("affiche"), waarden)); // SAFE personal-data-logged
    waarden.put("tekst", "cursist");
    log.info("Brief zonder aanhef {}", vul(teksten.getString("uitnodiging"), waarden)); // SAFE personal-data-logged
  }

  public void delen(Deelnemer d) {
    Map<String, Object> waarden = Map.of("contact", Objects.toString(d.email()), "nr", d.nummer());
    List<Deel> brief = new ArrayList<>();
    brief.add(new Vast("Uw nummer is "));
    brief.add(new Veld("nr", filters.get("groot")));
    brief.set(1, new Veld("contact", filters.get("groot")));
    log.debug("Deel brief {}", voegSamen(brief, waarden)); // EXPECT personal-data-logged emailadres
    brief.set(1, new Veld("contact", filters.get("kort")));
    log.debug("Deel brief {}", voegSamen(brief, waarden)); // SAFE personal-data-logged
  }

  private static String voegSamen(List<Deel> delen, Map<String, Object> waarden) {
    StringBuilder uit = new StringBuilder();
    for (Deel deel : delen) {
      uit.append(deel.vul(waarden));
    }
    return uit.toString();
  }

  public void omgevingen(Vrijwilliger v) {
    Deque<Map<String, String>> omgevingen = new ArrayDeque<>();
    omgevingen.push(Map.of("kop", "Team Noord"));
    omgevingen.push(Map.of("kop", Objects.toString(v.naam())));
    log.debug("Binnen {}", omgevingen.peek().get("kop")); // EXPECT personal-data-logged naam
    omgevingen.pop();
    log.debug("Buiten {}", omgevingen.peek().get("kop")); // SAFE personal-data-logged
  }
}
