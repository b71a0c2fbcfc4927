// A CUDA driver that launches nothing and records everything: the plugin's own calls, checked as a driver checks them.
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace {

constexpr int kInvalid = 1;
constexpr int kSharedWithoutAsking = 48 * 1024;

struct Function {
  std::string entry;
  std::vector<int> parameter_bits;
  int most_shared = kSharedWithoutAsking;
};

std::vector<std::string> records;
std::string joined;
int context = 0;

bool fails(char const* call) {
  char const* named = std::getenv("FAKE_CUDA_FAILS");
  return named != nullptr && std::strcmp(named, call) == 0;
}

// Sizes of the parameters of an entry, as its PTX declares them: `.param .u64 … name_param_0`.
std::vector<int> parameters(std::string const& ptx, std::string const& entry) {
  std::size_t at = ptx.find(".entry " + entry + "(");
  if (at == std::string::npos) return {};
  std::size_t const end = ptx.find(')', at);
  std::vector<int> bits;
  while ((at = ptx.find(".param .", at)) < end) {
    bits.push_back(std::atoi(ptx.c_str() + at + 9));
    at += 9;
  }
  return bits;
}

}  // namespace

extern "C" {

int cuCtxGetCurrent(void** current) {
  if (fails("cuCtxGetCurrent")) return 3;
  *current = fails("context") ? nullptr : &context;
  return 0;
}

int cuCtxGetId(void*, unsigned long long* number) {
  *number = 42;
  return fails("cuCtxGetId") ? 201 : 0;
}

int cuModuleLoadData(void** module, void const* image) {
  if (fails("cuModuleLoadData")) return 218;
  std::string const text = static_cast<char const*>(image);
  if (text.find(".version") == std::string::npos || text.find(".target sm_80") == std::string::npos) return 218;
  records.push_back("{\"call\": \"cuModuleLoadData\"}");
  *module = const_cast<void*>(image);
  return 0;
}

int cuModuleGetFunction(void** function, void* module, char const* name) {
  if (fails("cuModuleGetFunction")) return 500;
  auto* made = new Function{name, parameters(static_cast<char const*>(module), name)};
  if (made->parameter_bits.empty()) return 500;
  *function = made;
  return 0;
}

int cuFuncSetAttribute(void* function, int attribute, int value) {
  if (fails("cuFuncSetAttribute") || attribute != 8) return kInvalid;
  auto* known = static_cast<Function*>(function);
  known->most_shared = value;
  records.push_back("{\"call\": \"cuFuncSetAttribute\", \"entry\": \"" + known->entry + "\", \"value\": " +
                    std::to_string(value) + "}");
  return 0;
}

int cuLaunchKernel(void* function, unsigned x, unsigned y, unsigned z, unsigned bx, unsigned by, unsigned bz,
                   unsigned shared, void* stream, void** parameters, void** extra) {
  if (fails("cuLaunchKernel")) return 700;
  auto* known = static_cast<Function*>(function);
  if (x == 0 || y == 0 || z == 0 || y > 65535 || z > 65535 || bx * by * bz > 1024 || extra != nullptr) return kInvalid;
  if (static_cast<int>(shared) > known->most_shared) return kInvalid;
  std::string values;
  for (std::size_t index = 0; index < known->parameter_bits.size(); ++index) {
    std::string const value = known->parameter_bits[index] == 64
                                  ? std::to_string(*static_cast<std::uint64_t*>(parameters[index]))
                                  : std::to_string(*static_cast<std::int32_t*>(parameters[index]));
    values += (index ? ", " : "") + value;
  }
  auto number = [](unsigned value) { return std::to_string(value); };
  records.push_back("{\"call\": \"cuLaunchKernel\", \"entry\": \"" + known->entry + "\", \"grid\": [" + number(x) + ", " +
                    number(y) + ", " + number(z) + "], \"block\": [" + number(bx) + ", " + number(by) + ", " +
                    number(bz) + "], \"shared\": " + number(shared) + ", \"stream\": " +
                    std::to_string(reinterpret_cast<std::uintptr_t>(stream)) + ", \"arguments\": [" + values + "]}");
  return 0;
}

// Everything recorded, as a JSON list.
char const* recorded() {
  joined = "[";
  for (std::size_t index = 0; index < records.size(); ++index) joined += (index ? ",\n" : "") + records[index];
  joined += "]";
  return joined.c_str();
}
}
