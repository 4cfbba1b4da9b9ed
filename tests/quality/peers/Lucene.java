// Lucene with its own analyzers: java -cp JARS Lucene.java DOCS QUERIES LANG RUN

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

public final class Lucene {
    private static final int DEPTH = 100;
    private static final String BODY = "body";
    private static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

    public static void main(String[] args) throws IOException {
        BooleanQuery.setMaxClauseCount(Integer.MAX_VALUE);
        try (Analyzer analyzer = analyzerOf(args[2]); Directory directory = new ByteBuffersDirectory()) {
            index(Path.of(args[0]), analyzer, directory);
            search(Path.of(args[1]), analyzer, directory, Path.of(args[3]));
        }
    }

    private static Analyzer analyzerOf(String lang) {
        return switch (lang) {
            case "ar" -> new ArabicAnalyzer();
            case "en" -> new EnglishAnalyzer();
            default -> throw new IllegalArgumentException("no analyzer for language " + lang);
        };
    }

    private static void index(Path documents, Analyzer analyzer, Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(SIMILARITY);
        try (IndexWriter writer = new IndexWriter(directory, config);
                BufferedReader reader = Files.newBufferedReader(documents)) {
            for (String line; (line = reader.readLine()) != null;) {
                writer.addDocument(documentOf(JsonParser.parseString(line).getAsJsonObject()));
            }
        }
    }

    private static Document documentOf(JsonObject json) {
        JsonElement title = json.get("title");
        String text = (title == null ? "" : title.getAsString()) + "\n" + json.get("text").getAsString();
        Document document = new Document();
        document.add(new StoredField("id", json.get("id").getAsString()));
        document.add(new TextField(BODY, text, Field.Store.NO));
        return document;
    }

    private static void search(Path queries, Analyzer analyzer, Directory directory, Path run) throws IOException {
        try (DirectoryReader index = DirectoryReader.open(directory);
                BufferedReader reader = Files.newBufferedReader(queries);
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(run, StandardCharsets.UTF_8))) {
            IndexSearcher searcher = new IndexSearcher(index);
            searcher.setSimilarity(SIMILARITY);
            for (String line; (line = reader.readLine()) != null;) {
                String[] query = line.split("\t", 2);
                write(query[0], searcher, searcher.search(queryOf(query[1], analyzer), DEPTH).scoreDocs, out);
            }
        }
    }

    // Any of the words; a word said twice counts twice.
    private static Query queryOf(String text, Analyzer analyzer) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream(BODY, text)) {
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term(BODY, token.toString())), BooleanClause.Occur.SHOULD);
            }
            tokens.end();
        }
        return query.build();
    }

    private static void write(String query, IndexSearcher searcher, ScoreDoc[] found, PrintWriter out)
            throws IOException {
        for (int i = 0; i < found.length; ++i) {
            String id = searcher.doc(found[i].doc).get("id");
            out.print(String.format(Locale.ROOT, "%s Q0 %s %d %.6f lucene\n", query, id, i + 1, found[i].score));
        }
    }
}
