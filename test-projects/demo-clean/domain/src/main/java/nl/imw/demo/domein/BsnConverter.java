package nl.imw.demo.domein;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a citizen service number as its digits. */
@Converter(autoApply = true)
public class BsnConverter implements AttributeConverter<Bsn, String> {

  @Override
  public String convertToDatabaseColumn(Bsn bsn) {
    return bsn == null ? null : Kluis.versleuteld(bsn.getNummer());
  }

  @Override
  public Bsn convertToEntityAttribute(String nummer) {
    return nummer == null ? null : new Bsn(Kluis.leesbaar(nummer));
  }
}
