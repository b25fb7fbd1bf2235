package nl.imwregiotilburg.libraries.backends.invoices;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.annotation.*;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import lombok.Getter;
import lombok.Setter;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

class StarAdapter extends XmlAdapter<String, String> {
    @Override public String unmarshal(String value) { return value; }
    @Override public String marshal(String value) { return "***"; }
}

@XmlRootElement(name = "debtor") @XmlAccessorType(XmlAccessType.FIELD) @Getter @Setter
class DebtorXml {
    @XmlAttribute private Long id;
    @XmlElement(name = "name") @PersonalData("naam") private String name;
    private String segment;
}

@XmlRootElement(name = "statement") @XmlAccessorType(XmlAccessType.FIELD) @Getter @Setter
class StatementXml {
    @XmlAttribute private String number;
    @XmlTransient @PersonalData("naam") private String debtorName;
    @XmlJavaTypeAdapter(StarAdapter.class) @PersonalData("iban") private String iban;
}

@Component
public class InvoiceFiles {
    private static final Logger log = LoggerFactory.getLogger(InvoiceFiles.class);
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader("id", "name", "email").setSkipHeaderRecord(true).build();

    String csv(List<Customer> customers) throws IOException {
        StringWriter out = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT.builder().setHeader("id", "name", "email").build())) {
            for (Customer c : customers) printer.printRecord(c.getId(), c.getName(), c.getEmail());
        }
        log.info("csv {}", out); // EXPECT
        StringWriter ids = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(ids, CSVFormat.EXCEL)) {
            for (Customer c : customers) printer.printRecord(c.getId(), c.getSegment());
        }
        log.info("ids csv {}", ids); // SAFE
        return out.toString();
    }

    void readBack(List<Customer> customers) throws IOException {
        try (CSVParser parser = FORMAT.parse(new StringReader(csv(customers)))) {
            for (CSVRecord record : parser) {
                log.info("record {} of {} columns", record.getRecordNumber(), record.size()); // SAFE
                log.info("record mail {}", record.get("email")); // EXPECT
            }
        }
    }

    void excel(Customer customer) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Customers");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("Segment");
            header.createCell(1).setCellValue("Name");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(customer.getSegment());
            Cell nameCell = row.createCell(1);
            nameCell.setCellValue(customer.getName());
            log.info("header {}", header.getCell(1).getStringCellValue()); // SAFE
            log.info("segment {}", row.getCell(0).getStringCellValue()); // SAFE
            log.info("name {}", row.getCell(1).getStringCellValue()); // EXPECT
            log.info("name cell {}", nameCell); // EXPECT
            log.info("sheet {} up to {}", sheet.getSheetName(), sheet.getLastRowNum()); // SAFE
            for (Row r : sheet) for (Cell c : r) log.debug("cell {}", c.getRichStringCellValue().getString()); // EXPECT
        }
    }

    void xml(Customer customer, String incoming) throws JAXBException {
        DebtorXml debtor = new DebtorXml();
        debtor.setId(customer.getId());
        debtor.setName(customer.getName());
        StatementXml statement = new StatementXml();
        statement.setNumber("S" + customer.getId());
        statement.setDebtorName(customer.getName());
        statement.setIban(customer.getIban());
        JAXBContext context = JAXBContext.newInstance(DebtorXml.class, StatementXml.class);
        Marshaller marshaller = context.createMarshaller();
        marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
        StringWriter debtorOut = new StringWriter();
        marshaller.marshal(debtor, debtorOut);
        log.info("debtor xml {}", debtorOut); // EXPECT
        StringWriter statementOut = new StringWriter();
        marshaller.marshal(statement, statementOut);
        log.info("statement xml {}", statementOut.toString()); // SAFE
        DebtorXml read = (DebtorXml) context.createUnmarshaller().unmarshal(new StringReader(incoming));
        log.info("read name {}", read.getName()); // EXPECT
        log.info("read {}", read); // SAFE
    }
}
