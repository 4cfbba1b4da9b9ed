#include "searcher/json_output.hpp"

#include <algorithm>
#include <vector>

#include "searcher/compiler.hpp"
#include "shared/cli/json.hpp"

namespace fihrist::searcher {
namespace {

cli::Json record_for(const Response& response, std::string_view type) {
  cli::Json fields = cli::record(type);
  if (!response.id.empty()) fields["id"] = response.id;
  return fields;
}

// Offsets as code points and as bytes.
cli::Json offsets(std::string_view text, ByteRange range) {
  const std::size_t start = count_code_points(text.substr(0, range.begin));
  cli::Json fields;
  fields["start"] = start;
  fields["end"] = start + count_code_points(range.of(text));
  fields["start_byte"] = range.begin;
  fields["end_byte"] = range.end;
  return fields;
}

cli::Json spans_of(std::string_view text, const std::vector<Span>& spans, const Plan& plan) {
  cli::Json list = cli::Json::array();
  for (const Span& span : spans) {
    cli::Json fields = offsets(text, span.source);
    fields["via"] = to_string(span.via);
    fields["for"] = plan.words[span.word].typed;
    fields["weight"] = span.weight;
    list.push_back(std::move(fields));
  }
  return list;
}

cli::Json other_word(const std::string& typed, const std::string& text, text::Language language, Via via, double weight,
                     double passages) {
  cli::Json fields;
  fields["for"] = typed;
  fields["text"] = text;
  fields["lang"] = text::to_string(language);
  fields["via"] = to_string(via);
  fields["weight"] = weight;
  fields["passages"] = static_cast<std::uint64_t>(passages);
  return fields;
}

// Variants of each word, then what else stands for words, the heaviest first.
cli::Json also_of(const Plan& plan) {
  cli::Json list = cli::Json::array();
  for (const PlannedWord& word : plan.words) {
    const double weight = variant_weight(word.language);
    for (const Variant& variant : word.variants) {
      list.push_back(other_word(word.typed, variant.stem, word.language, variant.via, weight, variant.passages));
    }
  }
  std::vector<const Alternative*> heaviest;
  heaviest.reserve(plan.alternatives.size());
  for (const Alternative& alternative : plan.alternatives) heaviest.push_back(&alternative);
  std::stable_sort(heaviest.begin(), heaviest.end(),
                   [](const Alternative* a, const Alternative* b) { return a->weight > b->weight; });
  for (const Alternative* one : heaviest) {
    list.push_back(other_word(typed(*one, plan), one->text, one->language, one->via, one->weight, one->passages));
  }
  return list;
}

// What may have been meant, and what was searched instead of a query that finds nothing.
void add_suggestions(const Response& response, cli::Json& fields) {
  fields["suggestions"] = cli::Json::array();
  for (const Suggestion& suggestion : response.suggestions) {
    cli::Json entry;
    entry["for"] = suggestion.source.of(response.query);
    entry["text"] = suggestion.text;
    entry["via"] = to_string(suggestion.via);
    entry["passages"] = static_cast<std::uint64_t>(suggestion.passages);
    fields["suggestions"].push_back(std::move(entry));
  }
  if (!response.searched.empty()) fields["searched"] = response.searched;
}

cli::Json remarks_of(std::string_view query, const Plan& plan) {
  cli::Json list = cli::Json::array();
  for (const Remark& remark : plan.remarks) {
    cli::Json entry = offsets(query, remark.source);
    entry["text"] = remark.text;
    list.push_back(std::move(entry));
  }
  return list;
}

cli::Json query_record(const Response& response) {
  cli::Json fields = record_for(response, "query");
  fields["query"] = response.query;
  fields["remarks"] = remarks_of(response.query, response.plan);
  fields["also"] = also_of(response.plan);
  add_suggestions(response, fields);
  return fields;
}

cli::Json forms_record(const Response& response) {
  cli::Json fields = record_for(response, "forms");
  fields["query"] = response.query;
  fields["forms"] = cli::Json::array();
  for (const CountedForm& counted : response.forms) {
    cli::Json form;
    form["text"] = counted.form.text;
    form["lang"] = text::to_string(counted.form.language);
    form["via"] = to_string(counted.form.via);
    form["confidence"] = counted.form.confidence;
    form["passages"] = counted.passages;
    form["articles"] = counted.articles;
    fields["forms"].push_back(std::move(form));
  }
  add_suggestions(response, fields);
  return fields;
}

cli::Json date_of(const index::Metadata& metadata) {
  return metadata.date ? cli::Json(to_iso(*metadata.date)) : cli::Json(nullptr);
}

cli::Json copies_of(const Copies& copies) {
  cli::Json list = cli::Json::array();
  for (const index::Metadata& metadata : copies.articles) {
    cli::Json copy;
    copy["article"] = metadata.id;
    copy["source"] = metadata.source;
    copy["date"] = date_of(metadata);
    copy["title"] = metadata.title;
    copy["url"] = metadata.url;
    copy["path"] = metadata.path;
    list.push_back(std::move(copy));
  }
  return list;
}

cli::Json facets_record(const Response& response) {
  cli::Json fields = record_for(response, "facets");
  cli::Json& facets = fields["facets"] = cli::Json::object();
  for (const FacetCounts& counts : response.facets) {
    cli::Json& list = facets[std::string(to_string(counts.facet))] = cli::Json::array();
    for (const auto& [value, articles] : counts.values) {
      cli::Json entry;
      entry["value"] = value.empty() ? cli::Json(nullptr) : cli::Json(value);
      entry["articles"] = articles;
      list.push_back(std::move(entry));
    }
  }
  return fields;
}

cli::Json hit_record(const Response& response, const Answer& answer) {
  const index::Passage& passage = answer.hit.passage;
  const index::Metadata& metadata = passage.metadata;
  cli::Json fields = record_for(response, "hit");
  fields["rank"] = answer.hit.rank;
  fields["score"] = answer.hit.score;
  fields["article"] = metadata.id;
  fields["passage"] = passage.offset;
  fields["passage_start"] = passage.offset_points;
  fields["passage_start_byte"] = passage.offset;
  fields["title"] = metadata.title;
  fields["date"] = date_of(metadata);
  fields["source"] = metadata.source;
  fields["author"] = metadata.author;
  fields["lang"] = passage.language;
  fields["url"] = metadata.url;
  fields["path"] = metadata.path;
  fields["text"] = passage.text;
  fields["spans"] = spans_of(passage.text, answer.hit.text, response.plan);
  fields["title_spans"] = spans_of(metadata.title, answer.hit.title, response.plan);
  fields["copies"] = copies_of(answer.hit.copies);
  fields["copies_total"] = answer.hit.copies.total;
  if (response.of_mentions) fields["form"] = answer.form;
  return fields;
}

}  // namespace

void write_analysis(std::ostream& out, std::string_view query, const Parsed& parsed, const Plan& plan) {
  cli::Json fields = cli::record("analysis");
  fields["query"] = query;
  fields["remarks"] = remarks_of(query, plan);
  fields["words"] = cli::Json::array();
  for (const PlannedWord& word : plan.words) {
    cli::Json entry = offsets(query, word.source);
    entry["text"] = word.typed;
    entry["lang"] = text::to_string(word.language);
    entry["form"] = word.form;
    entry["stem"] = word.stem;
    fields["words"].push_back(std::move(entry));
  }
  fields["tree"] = to_string(parsed.query);
  fields["plan"] = to_string(plan);
  fields["xapian"] = compile(plan, Phrases::required).get_description();
  fields["also"] = also_of(plan);
  cli::write(out, fields);
}

void JsonOutput::write(const Response& response) {
  cli::write(out_, response.of_mentions ? forms_record(response) : query_record(response));
  for (const Answer& answer : response.answers) cli::write(out_, hit_record(response, answer));
  if (!response.facets.empty()) cli::write(out_, facets_record(response));
  cli::Json summary = record_for(response, "summary");
  summary["passages"] = response.passages;
  summary["articles"] = response.articles;
  summary["estimated"] = response.estimated;
  summary["partial"] = false;
  summary["seconds"] = response.seconds;
  cli::write(out_, summary);
}

}  // namespace fihrist::searcher
