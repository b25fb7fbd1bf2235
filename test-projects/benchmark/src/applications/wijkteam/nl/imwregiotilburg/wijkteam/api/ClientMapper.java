package nl.imwregiotilburg.wijkteam.api;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.wijkteam.domein.Client;

/** Maps clients to what the screens show. */
public interface ClientMapper {
  ClientKaart naarKaart(Client client);

  ClientRegel naarRegel(Client client);

  Client naarClient(ClientInvoer invoer);

  void werkBij(Client doel, ClientInvoer bron);

  default List<ClientKaart> naarKaarten(Iterable<Client> clienten) {
    List<ClientKaart> kaarten = new ArrayList<>();
    for (Client client : clienten) {
      kaarten.add(naarKaart(client));
    }
    return kaarten;
  }
}
