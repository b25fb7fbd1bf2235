package nl.imwregiotilburg.libraries.others.solr;

import java.io.IOException;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.beans.DocumentObjectBinder;
import org.apache.solr.client.solrj.beans.Field;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.UpdateResponse;
import org.apache.solr.client.solrj.util.ClientUtils;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PersonIndex {

    public static class Person {
        @Field("id")
        private String id;
        @PersonalData("naam")
        @Field("name")
        private String name;
        @PersonalData("emailadres")
        private String email;
        @Field("city_code")
        private String cityCode;

        public Person() { }

        public Person(String id, String name, String email, String cityCode) {
            this.id = id;
            this.name = name;
            this.email = email;
            this.cityCode = cityCode;
        }

        public String getId() { return id; }
        public String getName() { return name; }
        public String getEmail() { return email; }
        public String getCityCode() { return cityCode; }
    }

    private static final Logger log = LoggerFactory.getLogger(PersonIndex.class);

    private final SolrClient solr;

    public PersonIndex(SolrClient solr) {
        this.solr = solr;
    }

    public void index(Person person) throws SolrServerException, IOException {
        SolrInputDocument doc = new SolrInputDocument();
        doc.addField("id", person.getId());
        doc.addField("email", person.getEmail());
        log.debug("document {}", doc); // EXPECT
        log.debug("id field {}", doc.getFieldValue("id")); // SAFE
        log.debug("email field {}", doc.getFieldValue("email")); // EXPECT
        log.debug("field names {}", doc.getFieldNames()); // SAFE
        UpdateResponse response = solr.add("persons", doc);
        log.info("indexed with status {} in {} ms", response.getStatus(), response.getQTime()); // SAFE
    }

    public void redact(Person person) {
        SolrInputDocument doc = new SolrInputDocument("id", person.getId(), "email", person.getEmail(), "name", person.getName());
        doc.setField("email", "removed");
        log.debug("email now {}", doc.getFieldValue("email")); // SAFE
        log.debug("name still {}", doc.get("name").getValue()); // EXPECT
        log.debug("removed {}", doc.removeField("name").getValue()); // EXPECT
        log.debug("document now {}", doc); // SAFE
    }

    public void beans(Person person) {
        SolrInputDocument doc = new DocumentObjectBinder().toSolrInputDocument(person);
        log.debug("bean name {}", doc.getFieldValue("name")); // EXPECT
        log.debug("bean city {}", doc.getFieldValue("city_code")); // SAFE
    }

    public void request(Person person) {
        SolrInputDocument doc = new SolrInputDocument();
        doc.setField("name", person.getName());
        UpdateRequest request = new UpdateRequest();
        request.add(doc);
        log.debug("pending {}", request.getDocuments()); // EXPECT
    }

    public SolrQuery query(Person person) {
        SolrQuery query = new SolrQuery("email:" + ClientUtils.escapeQueryChars(person.getEmail()));
        query.addFilterQuery("city_code:" + person.getCityCode());
        query.setRows(10);
        log.info("query {}", query.getQuery()); // EXPECT
        log.info("filters {}", String.join(",", query.getFilterQueries())); // SAFE
        log.info("full query {}", query); // EXPECT
        return query;
    }

    public void params(Person person) {
        ModifiableSolrParams params = new ModifiableSolrParams();
        params.set("q", person.getName());
        params.set("fq", person.getCityCode());
        log.info("q {}", params.get("q")); // EXPECT
        log.info("fq {}", params.get("fq")); // SAFE
        params.remove("q");
        log.info("left {}", params); // SAFE
    }

    public List<Person> search(SolrQuery query) throws SolrServerException, IOException {
        QueryResponse response = solr.query("persons", query);
        List<Person> persons = response.getBeans(Person.class);
        persons.forEach(p -> log.info("hit {}", p.getName())); // EXPECT
        log.info("{} hits", response.getResults().getNumFound()); // SAFE
        return persons;
    }
}
