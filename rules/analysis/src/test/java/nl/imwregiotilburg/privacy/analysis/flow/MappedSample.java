package nl.imwregiotilburg.privacy.analysis.flow;

/** Entities for samples that ask for them in several ways. */
final class MappedSample {

  /** A customer and the address in it, to stand behind imports of Jakarta Persistence. */
  static final String ENTITIES =
      """
      @Entity
      class Klant {
        @Id Long id;
        @PersonalData("naam") @Column(name = "nm") String naam;
        String functie;
        @Embedded Adres adres;
        @ManyToOne Klant partner;
      }
      @Embeddable
      class Adres {
        @PersonalData("adres") String straat;
        String land;
      }
      """;

  private MappedSample() {}
}
