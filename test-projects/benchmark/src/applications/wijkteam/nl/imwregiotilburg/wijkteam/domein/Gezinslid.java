package nl.imwregiotilburg.wijkteam.domein;

import jakarta.persistence.Entity;

/** Someone who lives in the household of a client. */
@Entity
public class Gezinslid extends Persoon {
  private Rol rol = Rol.INWONEND;

  public Rol getRol() {
    return rol;
  }

  public void setRol(Rol rol) {
    this.rol = rol;
  }

  @Override
  public String toString() {
    return rol + "/" + id;
  }
}
