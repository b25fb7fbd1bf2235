package nl.imwregiotilburg.benchmark.transfers;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.sentry.Sentry;
import io.sentry.protocol.User;
import java.util.Properties;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;

/** Client libraries of services and stores. */
class Diensten {

  void foutmeldingen(Client client) {
    Sentry.captureMessage("mislukt voor " + client.getNaam()); // EXPECT recipient-unregistered naam
    Sentry.captureMessage("mislukt voor " + client.getId()); // SAFE recipient-unregistered
    Sentry.withScope(bereik -> bereik.setExtra("bsn", client.getBsn())); // EXPECT recipient-unregistered bsn
    User gebruiker = new User();
    gebruiker.setId("" + client.getId());
    Sentry.setUser(gebruiker); // SAFE recipient-unregistered
    gebruiker.setEmail(client.getEmailadres());
    Sentry.setUser(gebruiker); // EXPECT recipient-unregistered emailadres
  }

  void documenten(Client client) {
    MongoCollection<Document> eigen = MongoClients.create("mongodb://db.ecd.example:27017").getDatabase("zorg").getCollection("clienten");
    eigen.insertOne(new Document("naam", client.getNaam())); // SAFE recipient-unregistered transfer-outside-eu
    MongoCollection<Document> vreemd = MongoClients.create("mongodb://a.onbekend.example,b.onbekend.example/zorg").getDatabase("zorg").getCollection("clienten");
    vreemd.insertOne(new Document("naam", client.getNaam())); // EXPECT recipient-unregistered naam
    vreemd.insertOne(new Document("aantal", 3)); // SAFE recipient-unregistered
  }

  void cluster(Client client) {
    Properties instellingen = new Properties();
    instellingen.put("bootstrap.servers", "broker-1.ecd.example:9093,broker-2.onbekend.example:9093");
    instellingen.put("security.protocol", "SSL");
    new KafkaProducer<String, String>(instellingen).send(new ProducerRecord<>("intakes", client.getNaam())); // EXPECT recipient-unregistered naam
  }
}
