package nl.imwregiotilburg.libraries.mapping.tabular;

import com.opencsv.CSVReader;
import com.opencsv.CSVWriter;
import com.opencsv.bean.CsvBindByName;
import com.opencsv.bean.CsvToBeanBuilder;
import com.opencsv.bean.StatefulBeanToCsv;
import com.opencsv.bean.StatefulBeanToCsvBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows and cells: OpenCSV and Apache POI. */
public class SheetService {

    private static final Logger log = LoggerFactory.getLogger(SheetService.class);

    public void writeRows(List<Student> students) throws IOException {
        StringWriter out = new StringWriter();
        try (CSVWriter writer = new CSVWriter(out)) {
            writer.writeNext(new String[] {"name", "course"});
            for (Student student : students) {
                writer.writeNext(new String[] {student.getName(), student.getCourse()});
            }
        }
        log.debug("Export:\n{}", out); // EXPECT
    }

    public void writeCourses(List<Student> students) throws IOException {
        StringWriter out = new StringWriter();
        try (CSVWriter writer = new CSVWriter(out)) {
            for (Student student : students) {
                writer.writeNext(new String[] {student.getCourse()});
            }
        }
        log.debug("Courses:\n{}", out); // SAFE
    }

    public void row(Student student) {
        String[] row = {student.getName(), student.getCourse()};
        log.info("Name column {}", row[0]); // EXPECT
        log.info("Course column {}", row[1]); // SAFE
    }

    public void readBack(Student student) throws IOException, CsvException {
        StringWriter out = new StringWriter();
        new CSVWriter(out).writeNext(new String[] {student.getName(), student.getCourse()});
        try (CSVReader reader = new CSVReader(new StringReader(out.toString()))) {
            String[] line = reader.readNext();
            log.info("Read name {}", line[0]); // EXPECT
            log.info("Read {} columns", line.length); // SAFE
        }
    }

    public void beans(List<Student> students) throws CsvException {
        StringWriter out = new StringWriter();
        StatefulBeanToCsv<Student> writer = new StatefulBeanToCsvBuilder<Student>(out).build();
        writer.write(students);
        log.debug("Students:\n{}", out.toString()); // EXPECT
    }

    public void boundColumnsOnly(List<Grade> grades) throws CsvException {
        StringWriter out = new StringWriter();
        new StatefulBeanToCsvBuilder<Grade>(out).build().write(grades);
        log.debug("Grades:\n{}", out.toString()); // SAFE
    }

    public void parseBeans(String csv) {
        List<Student> students = new CsvToBeanBuilder<Student>(new StringReader(csv))
                .withType(Student.class).build().parse();
        log.info("Parsed {} students", students.size()); // SAFE
        students.forEach(student -> log.debug("Parsed {}", student.getName())); // EXPECT
    }

    public void cells(Student student) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("students");
            Row row = sheet.createRow(0);
            Cell name = row.createCell(0);
            name.setCellValue(student.getName());
            row.createCell(1).setCellValue(student.getCourse());
            log.info("Name cell {}", name.getStringCellValue()); // EXPECT
            log.info("Name cell as text {}", name); // EXPECT
            log.info("Name cell at {}", name.getAddress()); // SAFE
            log.info("Formatted {}", new DataFormatter().formatCellValue(row.getCell(0))); // EXPECT
            log.info("Course cell {}", row.getCell(1).getStringCellValue()); // SAFE
            name.setBlank();
            log.info("Blanked cell {}", name.getStringCellValue()); // SAFE
        }
    }

    public void sheet(List<Student> students) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("export");
            sheet.createRow(0).createCell(0).setCellValue("Name");
            for (Student student : students) {
                sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue(student.getName());
            }
            log.info("Sheet {} filled", sheet.getSheetName()); // SAFE
            log.info("Header {}", sheet.getRow(0).getCell(0).getStringCellValue()); // SAFE
            log.info("First student {}", sheet.getRow(1).getCell(0).getStringCellValue()); // EXPECT
            log.info("{} rows", sheet.getPhysicalNumberOfRows()); // SAFE
        }
    }

    public static class Student {
        @PersonalData("naam")
        private String name;
        private String course;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getCourse() {
            return course;
        }

        public void setCourse(String course) {
            this.course = course;
        }
    }

    public static class Grade {
        @CsvBindByName(column = "course")
        private String course;
        @CsvBindByName(column = "mark")
        private int mark;
        @PersonalData("naam")
        private String studentName;

        public String getCourse() {
            return course;
        }

        public int getMark() {
            return mark;
        }

        public String getStudentName() {
            return studentName;
        }
    }
}
