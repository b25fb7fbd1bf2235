package nl.imwregiotilburg.libraries.jakarta.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.MatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TermQuery;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.CountResponse;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import co.elastic.clients.elasticsearch.core.IndexResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.UpdateResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ArtsZoeker {

    private static final Logger log = LoggerFactory.getLogger(ArtsZoeker.class);

    private final ElasticsearchClient client;
    private final ElasticsearchAsyncClient async;

    public ArtsZoeker(ElasticsearchClient client, ElasticsearchAsyncClient async) {
        this.client = client;
        this.async = async;
    }

    public void indexeer(Arts arts) throws IOException {
        IndexRequest<Arts> verzoek = IndexRequest.of(i -> i.index("artsen").id(arts.getAgb()).document(arts));
        log.debug("indexeer {}", verzoek.document().getNaam()); // EXPECT
        IndexResponse antwoord = client.index(verzoek);
        log.info("{} versie {}", antwoord.result(), antwoord.version()); // SAFE
    }

    public void haal(String agb) throws IOException {
        GetResponse<Arts> antwoord = client.get(g -> g.index("artsen").id(agb), Arts.class);
        if (antwoord.found()) {
            log.info("arts {}", antwoord.source().getEmail()); // EXPECT
            log.info("arts {} specialisme {}", antwoord.id(), antwoord.source().getSpecialisme()); // SAFE
        }
    }

    public void zoek(String specialisme) throws IOException {
        SearchResponse<Arts> antwoord = client.search(s -> s
                .index("artsen")
                .query(q -> q.match(m -> m.field("specialisme").query(specialisme)))
                .size(20), Arts.class);
        for (Hit<Arts> hit : antwoord.hits().hits()) {
            Arts arts = hit.source();
            log.debug("treffer {}", arts.getNaam()); // EXPECT
            log.debug("treffer {} score {}", hit.id(), hit.score()); // SAFE
        }
        antwoord.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).map(Arts::getSpecialisme).forEach(v -> log.debug("vak {}", v)); // SAFE
    }

    public void queries(Arts arts) {
        Query opEmail = Query.of(q -> q.term(t -> t.field("email").value(arts.getEmail())));
        log.debug("query {}", opEmail); // EXPECT
        TermQuery opVak = TermQuery.of(t -> t.field("specialisme").value(arts.getSpecialisme()));
        log.debug("query {}", opVak); // SAFE
        MatchQuery opNaam = MatchQuery.of(m -> m.field("naam").query(arts.getNaam()));
        log.debug("match {}", opNaam.query().stringValue()); // EXPECT
        log.debug("match op veld {}", opNaam.field()); // SAFE
        SearchRequest verzoek = SearchRequest.of(s -> s.index("artsen").query(opEmail).size(1));
        log.debug("verzoek {}", verzoek); // EXPECT
        log.debug("verzoek op {} omvang {}", verzoek.index(), verzoek.size()); // SAFE
    }

    public void tel(Arts arts) throws IOException {
        CountResponse telling = client.count(c -> c.index("artsen").query(q -> q.term(t -> t.field("email").value(arts.getEmail()))));
        log.info("aantal {}", telling.count()); // SAFE
    }

    public void bulk(List<Arts> artsen) throws IOException {
        BulkRequest.Builder builder = new BulkRequest.Builder();
        for (Arts arts : artsen) {
            builder.operations(op -> op.index(i -> i.index("artsen").id(arts.getAgb()).document(arts)));
        }
        BulkResponse antwoord = client.bulk(builder.build());
        if (antwoord.errors()) {
            for (BulkResponseItem item : antwoord.items()) {
                log.warn("item {} status {}", item.id(), item.status()); // SAFE
            }
        }
    }

    public void wijzig(Arts arts) throws IOException {
        Map<String, Object> velden = new HashMap<>();
        velden.put("email", arts.getEmail());
        velden.put("specialisme", arts.getSpecialisme());
        UpdateResponse<Arts> antwoord = client.update(u -> u.index("artsen").id(arts.getAgb()).doc(velden).source(s -> s.fetch(true)), Arts.class);
        log.info("na wijziging {}", antwoord.get().source().getEmail()); // EXPECT
    }

    public void meerdere(List<String> codes) throws IOException {
        MgetResponse<Arts> antwoord = client.mget(m -> m.index("artsen").ids(codes), Arts.class);
        antwoord.docs().stream().filter(d -> d.isResult()).forEach(d -> log.info("arts {}", d.result().source().getNaam())); // EXPECT
        SearchResponse<Void> telling = client.search(s -> s
                .index("artsen")
                .size(0)
                .aggregations("vakken", a -> a.terms(t -> t.field("specialisme"))), Void.class);
        for (StringTermsBucket b : telling.aggregations().get("vakken").sterms().buckets().array()) {
            log.info("vak {} aantal {}", b.key().stringValue(), b.docCount()); // SAFE
        }
    }

    public void asynchroon(String agb) {
        async.get(g -> g.index("artsen").id(agb), Arts.class).thenAccept(r -> log.info("async {}", r.source().getEmail())); // EXPECT
        async.get(g -> g.index("artsen").id(agb), Arts.class).whenComplete((r, fout) -> log.info("gevonden {}", r != null && r.found())); // SAFE
    }
}

class Arts {

    private String agb;

    @PersonalData("naam")
    private String naam;

    @PersonalData("emailadres")
    private String email;

    private String specialisme;

    public String getAgb() {
        return agb;
    }

    public void setAgb(String agb) {
        this.agb = agb;
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getSpecialisme() {
        return specialisme;
    }

    public void setSpecialisme(String specialisme) {
        this.specialisme = specialisme;
    }
}
