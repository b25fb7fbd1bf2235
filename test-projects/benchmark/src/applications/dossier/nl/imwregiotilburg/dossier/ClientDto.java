package nl.imwregiotilburg.dossier;

/** A client as the outside world sees it. */
public class ClientDto {

  private String id;
  private String naam;
  private String telefoon;
  private String plaats;
  private String opmerking;

  public ClientDto() {}

  public ClientDto(ClientDto ander) {
    this.id = ander.id;
    this.naam = ander.naam;
    this.telefoon = ander.telefoon;
    this.plaats = ander.plaats;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public String getTelefoon() {
    return telefoon;
  }

  public void setTelefoon(String telefoon) {
    this.telefoon = telefoon;
  }

  public String getPlaats() {
    return plaats;
  }

  public void setPlaats(String plaats) {
    this.plaats = plaats;
  }

  public String getOpmerking() {
    return opmerking;
  }

  public void setOpmerking(String opmerking) {
    this.opmerking = opmerking;
  }

  @Override
  public String toString() {
    return "ClientDto{id=" + id + ", naam=" + naam + ", plaats=" + plaats + '}';
  }
}
