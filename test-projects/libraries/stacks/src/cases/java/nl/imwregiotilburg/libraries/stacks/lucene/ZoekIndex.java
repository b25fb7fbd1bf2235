package nl.imwregiotilburg.libraries.stacks.lucene;

import java.io.IOException;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ZoekIndex {

    private static final Logger log = LoggerFactory.getLogger(ZoekIndex.class);

    public record Inwoner(String nummer, @PersonalData("naam") String naam, @PersonalData("adres") String adres, String wijk) {
    }

    public Document document(Inwoner i) {
        Document doc = new Document();
        doc.add(new StringField("nummer", i.nummer(), Field.Store.YES));
        doc.add(new TextField("naam", i.naam(), Field.Store.YES));
        doc.add(new StoredField("wijk", i.wijk()));
        doc.add(new IntPoint("naamlengte", i.naam().length()));
        log.info("Nummer {}", doc.get("nummer")); // SAFE
        log.info("Veld {}", doc.getField("naam").stringValue()); // EXPECT
        log.info("Veld {}", doc.getField("wijk").stringValue()); // SAFE
        log.info("Veld {}", doc.getField("naam").name()); // SAFE
        log.info("Document {}", doc); // EXPECT
        for (IndexableField veld : doc.getFields()) {
            log.debug("Inhoud {}", veld.stringValue()); // EXPECT
        }
        doc.removeField("naam");
        log.info("Zonder naam {}", doc); // SAFE
        return doc;
    }

    public void indexeer(IndexWriter writer, Inwoner i) throws IOException {
        Document doc = new Document();
        doc.add(new StringField("adres", i.adres(), Field.Store.YES));
        writer.updateDocument(new Term("nummer", i.nummer()), doc);
        log.info("Adres {}", doc.getValues("adres")[0]); // EXPECT
        doc.clear();
        log.info("Geleegd {}", doc); // SAFE
    }

    public void zoek(IndexSearcher zoeker, Inwoner i) throws IOException {
        Query opNaam = new TermQuery(new Term("naam", i.naam()));
        log.info("Zoekvraag {}", opNaam); // EXPECT
        Query opWijk = new TermQuery(new Term("wijk", i.wijk()));
        log.info("Zoekvraag {}", opWijk); // SAFE
        BooleanQuery samen = new BooleanQuery.Builder()
                .add(opWijk, BooleanClause.Occur.MUST).add(opNaam, BooleanClause.Occur.SHOULD).build();
        log.info("Samengesteld {}", samen); // EXPECT
        TopDocs treffers = zoeker.search(samen, 10);
        log.info("Treffers {}", treffers.totalHits); // SAFE
        Term term = new Term("adres", i.adres());
        log.info("Term {}", term.field()); // SAFE
    }
}
