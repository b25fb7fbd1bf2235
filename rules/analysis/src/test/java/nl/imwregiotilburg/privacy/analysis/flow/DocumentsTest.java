package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that a serialiser made, and that another method reads: by name, with any library. */
final class DocumentsTest {

  private static final String IMPORTS =
      """
      package app;
      import com.auth0.jwt.*;
      import com.auth0.jwt.algorithms.Algorithm;
      import com.auth0.jwt.interfaces.DecodedJWT;
      import com.fasterxml.jackson.annotation.*;
      import com.fasterxml.jackson.databind.*;
      import com.google.gson.*;
      import java.util.*;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      import org.json.JSONArray;
      import org.json.JSONObject;
      import org.slf4j.*;
      """;

  private static final String BEWONER =
      """
      record Plek(@PersonalData("adres") String straat, String wijk) {}
      record Bewoner(
          String nr,
          @JsonProperty("volledige_naam") @PersonalData("naam") String naam,
          @PersonalData("emailadres") String email,
          Plek plek) {}
      class Schrijver {
        final ObjectMapper mapper = new ObjectMapper().disable(MapperFeature.AUTO_DETECT_FIELDS);
        String schrijf(Bewoner c) throws Exception { return mapper.writeValueAsString(c); }
      }
      """;

  @TempDir private Path folder;

  @Test
  void are_read_by_other_methods_as_trees() {
    check(
        BEWONER
            + """
            class Lezer {
              static final Logger log = LoggerFactory.getLogger(Lezer.class);
              final ObjectMapper mapper = new ObjectMapper();
              public void rond(Bewoner c) throws Exception { lees(new Schrijver().schrijf(c)); }
              void lees(String tekst) throws Exception {
                JsonNode n = mapper.readTree(tekst);
                log.info("{}", n.get("nr").asText()); // -
                log.info("{}", n.get("volledige_naam").asText()); // naam
                log.info("{}", n.path("plek").path("straat").asText()); // adres
                log.info("{}", n.path("plek").path("wijk").asText()); // -
                log.info("{}", n.path("plek")); // adres
                log.info("{}", n.at("/nr")); // -
                log.info("{}", n.at("/plek/straat")); // adres
                log.info("{}", n.at("/plek/wijk")); // -
                log.info("{}", n); // naam,emailadres,adres
                JsonObject g = JsonParser.parseString(tekst).getAsJsonObject();
                log.info("{}", g.get("nr").getAsString()); // -
                log.info("{}", g.get("email").getAsString()); // emailadres
                log.info("{}", g.getAsJsonObject("plek").get("wijk").getAsString()); // -
                log.info("{}", g.getAsJsonObject("plek").get("straat").getAsString()); // adres
                JSONObject o = new JSONObject(tekst);
                log.info("{}", o.getString("nr")); // -
                log.info("{}", o.optString("email", "-")); // emailadres
                log.info("{}", o.getJSONObject("plek").getString("wijk")); // -
                log.info("{}", o.getJSONObject("plek").getString("straat")); // adres
                log.info("{}", o.keySet()); // -
                log.info("{}", o.toString(2)); // naam,emailadres,adres
              }
            }
            """);
  }

  @Test
  void are_read_into_objects_by_names_in_any_spelling() {
    check(
        BEWONER
            + """
            class Terug {
              static final Logger log = LoggerFactory.getLogger(Terug.class);
              record Kopie(
                  String nr,
                  @JsonProperty("volledige_naam") @PersonalData("naam") String naam,
                  @PersonalData("emailadres") String eMail) {}
              static class Ander {
                private final String kenmerk;
                private final String wie;
                @JsonCreator Ander(@JsonProperty("nr") String a, @JsonProperty("email") String b) {
                  kenmerk = a;
                  wie = b;
                }
              }
              final Gson gson = new Gson();
              public void een(Bewoner c) {
                Bewoner terug = gson.fromJson(gson.toJson(c), Bewoner.class);
                log.info("{}", terug.nr()); // -
                log.info("{}", terug.naam()); // naam
                log.info("{}", terug.plek().wijk()); // -
                Kopie k = gson.fromJson(gson.toJson(c), Kopie.class);
                log.info("{}", k.nr()); // -
                log.info("{}", k.eMail()); // emailadres
                /* What a constructor does with properties of other names nobody looks at. */
                Ander a = gson.fromJson(gson.toJson(c), Ander.class);
                log.info("{}", a.wie); // naam,emailadres,adres
              }
              public void lijst(List<Bewoner> clienten) {
                for (Kopie k : gson.fromJson(gson.toJson(clienten), Kopie[].class)) {
                  log.info("{}", k.nr()); // -
                  log.info("{}", k.eMail()); // emailadres
                }
              }
            }
            """);
  }

  @Test
  void of_maps_and_trees_have_the_keys_as_names() {
    check(
        BEWONER
            + """
            class Kaarten {
              static final Logger log = LoggerFactory.getLogger(Kaarten.class);
              final Gson gson = new Gson();
              public void kaart(Bewoner c) {
                Map<String, Object> m = new HashMap<>();
                m.put("nr", c.nr());
                m.put("naam", c.naam());
                Map<?, ?> r = gson.fromJson(gson.toJson(m), Map.class);
                log.info("{}", r.get("nr")); // -
                log.info("{}", r.get("naam")); // naam
                log.info("{}", r.keySet()); // -
                log.info("{}", r); // naam
                m.put(c.email(), "x");
                log.info("{}", gson.fromJson(gson.toJson(m), Map.class).keySet()); // emailadres
              }
              public void object(Bewoner c) {
                JSONObject o = new JSONObject().put("nr", c.nr()).put("naam", c.naam());
                log.info("{}", o.getString("nr")); // -
                log.info("{}", o); // naam
                log.info("{}", new JSONObject(o.toString()).getString("nr")); // -
                log.info("{}", new JSONObject(o.toString()).getString("naam")); // naam
                o.remove("naam");
                log.info("{}", o); // -
                JSONArray rij = new JSONArray().put(c.nr()).put(c.naam());
                log.info("{}", rij); // naam
                log.info("{}", rij.length()); // -
              }
            }
            """);
  }

  @Test
  void of_tokens_have_the_claims() {
    check(
        BEWONER
            + """
            class Tokens {
              static final Logger log = LoggerFactory.getLogger(Tokens.class);
              private final Algorithm algorithm = Algorithm.HMAC256("x");
              String token(Bewoner c) {
                return JWT.create().withIssuer("p").withSubject(c.email()).withClaim("rol", "x").sign(algorithm);
              }
              public void lees(Bewoner c) {
                DecodedJWT jwt = JWT.require(algorithm).build().verify(token(c));
                log.info("{}", jwt.getSubject()); // emailadres
                log.info("{}", jwt.getIssuer()); // -
                log.info("{}", jwt.getClaim("sub").asString()); // emailadres
                log.info("{}", jwt.getClaim("rol").asString()); // -
                log.info("{}", jwt.getClaims()); // emailadres
                log.info("{}", jwt.getToken()); // emailadres
              }
            }
            """);
  }

  /**
   * A known miss: nobody declared a field of the class, so that its objects are not looked into.
   */
  @Test
  void are_missed_in_objects_of_a_class_without_declared_fields() {
    check(
        """
        record Melding(String nr, @PersonalData("naam") String wie) {}
        class Bericht {
          private String nr;
          private String wie;
          public String getNr() { return nr; }
          public void setNr(String nr) { this.nr = nr; }
          public String getWie() { return wie; }
          public void setWie(String wie) { this.wie = wie; }
        }
        class Balie {
          static final Logger log = LoggerFactory.getLogger(Balie.class);
          private final ObjectMapper mapper = new ObjectMapper();
          void lees(String tekst) throws Exception {
            Bericht b = mapper.readValue(tekst, Bericht.class);
            log.info("{}", b.getNr()); // -
            /* Shows the name. */
            log.info("{}", b.getWie()); // -
          }
          String schrijf(Melding m) throws Exception { return mapper.writeValueAsString(m); }
          public void rond(Melding m) throws Exception { lees(schrijf(m)); }
        }
        """);
  }

  private void check(String code) {
    assertThat(FlowLines.foundWithLibraries(folder, IMPORTS + code))
        .isEqualTo(FlowLines.expected(IMPORTS + code));
  }
}
