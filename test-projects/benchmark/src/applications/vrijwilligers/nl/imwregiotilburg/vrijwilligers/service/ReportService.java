package nl.imwregiotilburg.vrijwilligers.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Joiner;
import com.google.common.base.MoreObjects;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimap;
import com.google.gson.JsonObject;
import nl.imwregiotilburg.vrijwilligers.model.HelpSeeker;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;
import nl.imwregiotilburg.vrijwilligers.support.LongAccount;
import nl.imwregiotilburg.vrijwilligers.support.ShortAccount;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
public class ReportService {
    private static final Logger log = LoggerFactory.getLogger(ReportService.class);
    private final ObjectMapper mapper = new ObjectMapper();

    public void libraries(Volunteer v) {
        log.info("v={}", MoreObjects.toStringHelper(v).add("nr", v.getId()).add("m", v.getReach().email()).toString()); // EXPECT personal-data-logged e-mail
        log.info("v={}", MoreObjects.toStringHelper(v).add("nr", v.getId()).add("m", v.getReach().preferred()).toString()); // SAFE personal-data-logged
        log.info("b={}", new ToStringBuilder(v, ToStringStyle.SHORT_PREFIX_STYLE).append("x", v.getBsn()).toString()); // EXPECT personal-data-logged bsn
        log.info("b={}", new ToStringBuilder(v, ToStringStyle.SHORT_PREFIX_STYLE).append("x", v.getHours()).toString()); // SAFE personal-data-logged
        log.info("j={}", Joiner.on('|').join(List.of(v.getHome().street(), v.getHome().area()))); // EXPECT personal-data-logged adres
        log.info("j={}", Joiner.on('|').join(List.of(v.getStatus(), v.getHome().area()))); // SAFE personal-data-logged
        log.info("a={}", StringUtils.abbreviate(v.getName(), 12)); // EXPECT personal-data-logged naam
        log.info("a={}", StringUtils.abbreviate(v.summary(), 12)); // SAFE personal-data-logged
        log.info("l={}", LongAccount.of(v)); // EXPECT personal-data-logged iban
        log.info("l={}", ShortAccount.of(v)); // SAFE personal-data-logged
        log.info("p={}", LongAccount.of(v).positions()); // SAFE personal-data-logged
        log.info("u={}", URLEncoder.encode(v.getHome().oneLine(), StandardCharsets.UTF_8)); // EXPECT personal-data-logged adres
        log.info("u={}", URLEncoder.encode(v.getHome().area(), StandardCharsets.UTF_8)); // SAFE personal-data-logged
    }

    public void trees(Volunteer v, HelpSeeker s) {
        ObjectNode node = mapper.createObjectNode();
        node.put("nr", v.getId());
        node.put("klacht", s.getSituation());
        ObjectNode bare = mapper.createObjectNode();
        bare.put("nr", v.getId());
        bare.put("klacht", s.getSituation().isEmpty());
        log.debug("boom {}", node); // EXPECT personal-data-logged gezondheid
        log.debug("boom {}", bare); // SAFE personal-data-logged
        log.debug("blad {}", node.get("klacht").asText()); // EXPECT personal-data-logged gezondheid
        log.debug("blad {}", node.get("nr").asLong()); // SAFE personal-data-logged
        JsonObject json = new JsonObject();
        json.addProperty("geboren", s.getBirthDate().toString());
        JsonObject thin = new JsonObject();
        thin.addProperty("geboren", s.getBirthDate().isLeapYear());
        log.debug("gson {}", json); // EXPECT personal-data-logged geboortedatum
        log.debug("gson {}", thin); // SAFE personal-data-logged
        Map<String, Object> fixed = ImmutableMap.of("nr", s.getId(), "bel", s.getPhone());
        log.debug("vast {}", fixed); // EXPECT personal-data-logged telefoonnummer
        log.debug("vast {}", fixed.get("nr")); // SAFE personal-data-logged
    }

    public void groups(Collection<Volunteer> list) {
        Multimap<Integer, String> perZone = ArrayListMultimap.create();
        list.forEach(v -> perZone.put(v.getHome().zone(), v.getHome().postcode()));
        log.info("zones {}", perZone); // EXPECT personal-data-logged adres
        log.info("zones {}", perZone.keySet()); // SAFE personal-data-logged
        Map<String, Integer> ages = list.stream().collect(Collectors.toMap(Volunteer::getBsn, Volunteer::getHours, Integer::sum));
        log.info("uren {}", ages); // EXPECT personal-data-logged bsn
        log.info("uren {}", ages.values()); // SAFE personal-data-logged
        String both = list.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.mapping(Volunteer::getIban, Collectors.joining("/")), (n, t) -> n + ":" + t));
        log.info("beide {}", both); // EXPECT personal-data-logged iban
        String one = list.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.mapping(Volunteer::getIban, Collectors.joining("/")), (n, t) -> n + ":" + t.length()));
        log.info("beide {}", one); // SAFE personal-data-logged
        Volunteer first = list.stream().min(Comparator.comparing(Volunteer::getName).thenComparing(Volunteer::getId)).orElseThrow();
        log.info("eerste {}", first.getId()); // SAFE personal-data-logged
        log.info("eerste {}", first.getName().compareTo("M") < 0); // SAFE personal-data-logged
        log.info("eerste {}", first.getName().charAt(0) + first.getName().substring(1)); // EXPECT personal-data-logged naam
    }

    public void store(Volunteer v, boolean byName) {
        try {
            write(byName ? v.getName() : "dossier");
        } catch (UncheckedIOException e) {
            log.error("opslaan: {}", e.getCause().getMessage()); // EXPECT personal-data-logged naam
            log.error("opslaan: {}", e.getMessage().length()); // SAFE personal-data-logged
        }
        try {
            write("dossier-" + v.getId());
        } catch (UncheckedIOException e) {
            log.error("opslaan: {}", e.getMessage()); // SAFE personal-data-logged
        }
        RuntimeException outer = new RuntimeException("rapport " + v.getId());
        outer.addSuppressed(new IllegalArgumentException("mail " + v.getReach().email()));
        RuntimeException plain = new RuntimeException("rapport " + v.getId());
        plain.addSuppressed(new IllegalArgumentException("mail " + v.getReach().preferred()));
        log.error("rapport stuk", outer); // EXPECT personal-data-logged e-mail
        log.error("rapport stuk", plain); // SAFE personal-data-logged
        log.error("rapport stuk: {}", outer.getMessage()); // SAFE personal-data-logged
    }

    private void write(String file) {
        try {
            throw new IOException("geen ruimte voor " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
