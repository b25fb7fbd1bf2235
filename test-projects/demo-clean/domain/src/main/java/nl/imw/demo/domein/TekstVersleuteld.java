package nl.imw.demo.domein;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a text encrypted in the database. */
@Converter
public class TekstVersleuteld implements AttributeConverter<String, String> {

  @Override
  public String convertToDatabaseColumn(String tekst) {
    return tekst == null ? null : Kluis.versleuteld(tekst);
  }

  @Override
  public String convertToEntityAttribute(String kolom) {
    return kolom == null ? null : Kluis.leesbaar(kolom);
  }
}
