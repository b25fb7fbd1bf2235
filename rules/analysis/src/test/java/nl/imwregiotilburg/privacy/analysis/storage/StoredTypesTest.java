package nl.imwregiotilburg.privacy.analysis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.StoredType;
import nl.imwregiotilburg.privacy.analysis.mapping.MappingAnnotations;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import nl.imwregiotilburg.privacy.analysis.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredTypesTest {

  private static final String CIPHER =
      """
      class Kluis {
        static String dicht(String open) {
          try {
            return new String(javax.crypto.Cipher.getInstance("AES").doFinal(open.getBytes()));
          } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
          }
        }
      }
      """;

  private static final String CONVERTER =
      """
      @jakarta.persistence.Converter(%s)
      class %s implements jakarta.persistence.AttributeConverter<%s, String> {
        public String convertToDatabaseColumn(%3$s open) { return %s; }
        public %3$s convertToEntityAttribute(String column) { return null; }
      }
      """;

  @TempDir private Path folder;

  @Test
  void entities_and_their_parts_are_stored_and_others_are_not() {
    List<StoredType> stored =
        stored(
            "@jakarta.persistence.Entity\nclass Client { String naam; }",
            "@javax.persistence.Embeddable\nclass Adres { String straat; }",
            "@jakarta.persistence.MappedSuperclass\nclass Basis { long id; }",
            "class ClientDto { String naam; }");

    assertThat(stored)
        .extracting(StoredType::simpleName, StoredType::technology, StoredType::root)
        .containsExactly(
            tuple("Adres", "JPA", false),
            tuple("Basis", "JPA", false),
            tuple("Client", "JPA", true));
    assertThat(stored.get(2).location().line()).isEqualTo(2);
  }

  @Test
  void what_is_not_kept_is_no_field_of_it() {
    assertThat(
            fields(
                """
                @jakarta.persistence.Entity
                class Client {
                  static String soort;
                  transient String gelezen;
                  @jakarta.persistence.Transient String berekend;
                  String naam;
                  String leeftijd;
                  @jakarta.persistence.Transient String getLeeftijd() { return leeftijd; }
                }
                """))
        .isEqualTo("naam plain");
  }

  @Test
  void a_converter_encrypts_when_its_code_does() {
    assertThat(
            fields(
                """
                @jakarta.persistence.Entity
                class Client {
                  @jakarta.persistence.Convert(converter = Versleuteld.class) String bsn;
                  @jakarta.persistence.Convert(converter = EncryptConverter.class) String hulpvraag;
                  String naam;
                }
                """,
                CIPHER,
                CONVERTER.formatted("", "Versleuteld", "String", "Kluis.dicht(open)"),
                CONVERTER.formatted("", "EncryptConverter", "String", "open.trim()")))
        .isEqualTo("bsn by Versleuteld, hulpvraag not by EncryptConverter, naam plain");
  }

  @Test
  void a_converter_for_a_whole_type_and_one_named_on_the_class_count() {
    assertThat(
            fields(
                """
                @jakarta.persistence.Entity
                @jakarta.persistence.Convert(attributeName = "hulpvraag", converter = Tekst.class)
                class Client {
                  Bsn bsn;
                  String hulpvraag;
                  String naam;
                }
                """,
                CIPHER,
                "class Bsn { String nummer; }",
                CONVERTER.formatted(
                    "autoApply = true", "BsnOmzetter", "Bsn", "Kluis.dicht(open.nummer)"),
                CONVERTER.formatted("", "Tekst", "String", "Kluis.dicht(open)")))
        .isEqualTo("bsn by BsnOmzetter, hulpvraag by Tekst, naam plain");
  }

  @Test
  void a_hash_is_no_encryption() {
    assertThat(
            fields(
                """
                @jakarta.persistence.Entity
                class Client {
                  @jakarta.persistence.Convert(converter = Hash.class) String bsn;
                }
                """,
                CONVERTER.formatted("", "Hash", "String", "Digest.of(open)"),
                """
                class Digest {
                  static String of(String open) {
                    try {
                      return new String(java.security.MessageDigest.getInstance("SHA-256").digest(open.getBytes()));
                    } catch (java.security.GeneralSecurityException e) {
                      throw new IllegalStateException(e);
                    }
                  }
                }
                """))
        .isEqualTo("bsn not by Hash");
  }

  @Test
  void every_table_is_well_formed_and_names_its_sources() {
    for (List<List<String>> rows :
        List.of(
            Table.rows(MappingAnnotations.class, "annotations.csv"),
            Table.rows(StoredTypes.class, "ciphers.csv"))) {
      assertThat(rows)
          .isNotEmpty()
          .allSatisfy(row -> assertThat(row.get(row.size() - 1)).as("%s", row).isNotEmpty());
    }
  }

  private List<StoredType> stored(String... sources) {
    return Compiled.of(folder, sources).map().stored();
  }

  private String fields(String... sources) {
    return stored(sources).stream()
        .flatMap(type -> type.fields().stream())
        .map(
            field ->
                field.name()
                    + (field.encrypted()
                        ? " by " + field.protection()
                        : field.unprotected().isEmpty()
                            ? " plain"
                            : " not by " + field.unprotected()))
        .collect(Collectors.joining(", "));
  }
}
