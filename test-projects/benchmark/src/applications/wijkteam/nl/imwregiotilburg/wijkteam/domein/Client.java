package nl.imwregiotilburg.wijkteam.domein;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A resident who receives debt counselling. */
@Entity
public class Client extends Persoon {
  @JsonIgnore
  @PersonalData("bsn")
  private String bsn;

  @PersonalData("emailadres")
  private String emailadres;

  @PersonalData("telefoonnummer")
  private String telefoonnummer;

  @PersonalData("iban")
  private String iban;

  private String klantcode;

  @Enumerated(EnumType.STRING)
  private Kanaal voorkeur = Kanaal.DIGITAAL;

  @ManyToOne @JsonIgnore private Huishouden huishouden;

  @OneToMany(mappedBy = "client")
  @JsonIgnore
  private List<Aanvraag> aanvragen = new ArrayList<>();

  public String getBsn() {
    return bsn;
  }

  public void setBsn(String bsn) {
    this.bsn = bsn;
  }

  public String getEmailadres() {
    return emailadres;
  }

  public void setEmailadres(String emailadres) {
    this.emailadres = emailadres;
  }

  public String getTelefoonnummer() {
    return telefoonnummer;
  }

  public void setTelefoonnummer(String telefoonnummer) {
    this.telefoonnummer = telefoonnummer;
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  public String getKlantcode() {
    return klantcode;
  }

  public void setKlantcode(String klantcode) {
    this.klantcode = klantcode;
  }

  public Kanaal getVoorkeur() {
    return voorkeur;
  }

  public void setVoorkeur(Kanaal voorkeur) {
    this.voorkeur = voorkeur;
  }

  public Huishouden getHuishouden() {
    return huishouden;
  }

  public void setHuishouden(Huishouden huishouden) {
    this.huishouden = huishouden;
  }

  public List<Aanvraag> getAanvragen() {
    return aanvragen;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Client c && Objects.equals(klantcode, c.klantcode);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(klantcode);
  }
}
