package nl.imwregiotilburg.benchmark.logging;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import nl.imwregiotilburg.benchmark.domain.Client;

/** Batch programs that print. */
class ConsoleUitvoer {

  void toon(Client client) {
    System.out.println(client.getNaam()); // EXPECT personal-data-logged naam
    System.out.print("Client " + client.getId()); // SAFE personal-data-logged
    System.err.println("Fout bij " + client.getBsn()); // EXPECT personal-data-logged bsn
    System.out.printf("%s, %s%n", client.getNaam(), client.getEmailadres()); // EXPECT personal-data-logged naam,emailadres
    System.out.printf("%d, %s%n", client.getId(), client.getStatus()); // SAFE personal-data-logged
    System.out.append(client.getTelefoonnummer()); // EXPECT personal-data-logged telefoonnummer
  }

  void viaVariabele(Client client) {
    PrintStream uit = client.getId() > 0 ? System.out : System.err;
    uit.println(client.getHulpvraag()); // EXPECT personal-data-logged hulpvraag
    PrintWriter schrijver = new PrintWriter(System.out, true);
    schrijver.println(client.getNaam()); // EXPECT personal-data-logged naam
  }

  /** What is printed into memory stays there. */
  byte[] inGeheugen(Client client) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream uit = new PrintStream(bytes);
    uit.println(client.getNaam()); // SAFE personal-data-logged
    return bytes.toByteArray();
  }
}
