// What one AnchorMerge launches: the workspace, and eight kernels in a row on the stream. plan.py says the same in
// Python, and a test compares the two launch by launch.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "cuda_driver.h"

namespace restore {

constexpr std::uintptr_t kPointerAlignment = 16;

struct Settings {
  std::int32_t count = 0;
  std::string rivals;
  std::string position;

  // Empty, or what is wrong with the node's attributes.
  std::string problem() const {
    if (count <= 0) return "attribute count is " + std::to_string(count) + ", it must be positive";
    if (rivals != "paper" && rivals != "reference") return "attribute rivals is '" + rivals + "'; paper, reference";
    if (rule() < 0) return "attribute position is '" + position + "'; median, first, last, mean";
    return "";
  }

  int more() const { return rivals == "paper" ? 1 : 0; }

  int rule() const {
    char const* const rules[] = {"median", "first", "last", "mean"};
    for (int index = 0; index < 4; ++index)
      if (position == rules[index]) return index;
    return -1;
  }
};

struct Problem {
  std::int64_t batch, length, width, kept, count;
  char const* dtype;

  std::string variant(char const* kernel) const {
    return std::string(kernel) + "_" + dtype + (width % kAlignedWidth == 0 ? "" : "_any");
  }
};

struct Buffers {
  void const* tokens;
  void const* kept;
  void* merged;
  void* sizes;
  void* positions;
  void* assignment;
  char* workspace;
};

// Byte offsets of the arrays between the kernels; all of them are of four-byte entries.
class Workspace {
 public:
  Workspace(std::int64_t batch, std::int64_t length, std::int64_t count)
      : gram(take(batch * length * length)), is_open(take(batch * length)), represent(take(batch * length)),
        score(take(batch * length)), is_head(take(batch * length)), owner(take(batch * length)),
        size(take(batch * length)), place(take(batch * length)), members(take(batch * length)),
        starts(take(batch * count)), total(end_) {}

 private:
  std::size_t take(std::int64_t entries) {
    std::size_t const start = end_;
    end_ = (end_ + 4 * static_cast<std::size_t>(entries) + 255) / 256 * 256;
    return start;
  }

  std::size_t end_ = 0;

 public:
  std::size_t gram, is_open, represent, score, is_head, owner, size, place, members, starts, total;
};

inline std::int64_t blocks(std::int64_t extent, std::int64_t block) { return (extent + block - 1) / block; }

struct Launch {
  std::string entry;
  Grid grid;
  Arguments arguments;
};

// The launches of one AnchorMerge in order; each argument list is in the order of its kernel in kernels/.
inline std::array<Launch, 8> plan(Problem const& p, Settings const& settings, Buffers const& data) {
  Workspace const at(p.batch, p.length, p.count);
  auto const work = [&](std::size_t offset) { return data.workspace + offset; };
  std::int64_t const n = p.length, tiles = blocks(n, kTile);
  Grid const rows{blocks(n, kRows), 1, p.batch};
  return {{
      {p.variant("similarity"), {tiles, tiles, p.batch},
       Arguments().pointer(data.tokens).pointer(data.kept).pointer(work(at.gram)).pointer(work(at.is_open))
           .integer(n).integer(p.width).integer(p.kept)},
      {"representativeness", rows,
       Arguments().pointer(work(at.gram)).pointer(work(at.is_open)).pointer(work(at.represent)).integer(n)},
      {"scores", rows,
       Arguments().pointer(work(at.gram)).pointer(work(at.is_open)).pointer(work(at.represent))
           .pointer(work(at.score)).integer(n).integer(settings.more())},
      {"anchors", rows,
       Arguments().pointer(work(at.score)).pointer(work(at.is_open)).pointer(work(at.is_head))
           .integer(n).integer(p.count - p.kept)},
      {"owners", rows,
       Arguments().pointer(work(at.gram)).pointer(work(at.is_open)).pointer(work(at.is_head))
           .pointer(work(at.owner)).integer(n)},
      {"groups", rows,
       Arguments().pointer(work(at.owner)).pointer(work(at.size)).pointer(work(at.place))
           .integer(n).integer(settings.rule())},
      {"order", rows,
       Arguments().pointer(work(at.owner)).pointer(work(at.place)).pointer(work(at.size)).pointer(work(at.members))
           .pointer(work(at.starts)).pointer(data.sizes).pointer(data.positions).pointer(data.assignment)
           .integer(n).integer(p.count)},
      {p.variant("means"), {p.count, blocks(p.width, kFeatures), p.batch},
       Arguments().pointer(data.tokens).pointer(work(at.members)).pointer(work(at.starts)).pointer(data.sizes)
           .pointer(data.merged).integer(n).integer(p.width).integer(p.count)},
  }};
}

// Launch everything on a stream. Empty, or what went wrong.
inline std::string run(Problem const& problem, Settings const& settings, Buffers const& data, void* stream) {
  if (problem.batch == 0) return "";
  void const* const given[] = {data.tokens, data.kept, data.merged, data.sizes, data.positions, data.assignment,
                               data.workspace};
  for (void const* address : given)
    if (reinterpret_cast<std::uintptr_t>(address) % kPointerAlignment != 0)
      return "a tensor does not begin at a multiple of 16 bytes, which the kernels load at once";
  for (Launch& launch : plan(problem, settings, data)) {
    std::string const failure = Driver::get().launch(launch.entry, launch.grid, launch.arguments, stream);
    if (!failure.empty()) return failure;
  }
  return "";
}

// Have the driver compile what these launches need, so that none of them waits for it (or meets a graph capture).
inline void prepare(Problem const& problem, Settings const& settings) {
  for (Launch const& launch : plan(problem, settings, Buffers{})) Driver::get().prepare(launch.entry);
}

}  // namespace restore
